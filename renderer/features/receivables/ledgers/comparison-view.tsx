import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { compareSheet, type PostableSheet } from '../../../data/credit/ledger-posting.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { FigureGrid } from '../../../ui/grid/figure-grid.tsx';
import { useOpenCustomer } from '../use-open-customer.ts';
import { useComparisonColumns } from './comparison-columns.tsx';
import classes from './ledgers.module.css';

/** §5.3.2: the ledger beside our own ageing; agreement in one sentence, differences first. */
export function ComparisonView({ sheet, asOf }: { readonly sheet: PostableSheet; readonly asOf: LocalDate }) {
  const t = useTranslations('receivables.compare');
  const format = useFormat();
  const openCustomer = useOpenCustomer();
  const comparison = useQuery(async () => compareSheet(sheet.key, asOf), [sheet.key, asOf]);
  const columns = useComparisonColumns(comparison, asOf, sheet.posted > 0);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => comparison?.rows ?? [], [comparison]);
  if (!comparison) return null;
  const { differ, agree, totals, withoutCustomer } = comparison;
  return (
    <div className={classes.compare}>
      <p className={classes.verdict} data-agrees={differ === 0 || undefined} role="status">
        {differ === 0
          ? t('agrees', { total: format.money(totals.oursFen), count: agree, day: format.date(asOf) })
          : sheet.posted === 0
            ? t('notPosted', { count: differ, total: format.money(totals.theirsFen) })
            : t('differs', { count: differ, agree, difference: format.money(totals.differenceFen), day: format.date(asOf) })}
        {withoutCustomer > 0 && <span className={classes.leftOut}>{t('withoutCustomer', { count: withoutCustomer })}</span>}
      </p>
      {rows.length > 0 && (
        <FigureGrid
          label={t('label')}
          columns={columns}
          count={rows.length}
          rowAt={(position) => rows[position]}
          active={active}
          onActivate={setActive}
          onOpen={({ row }) => {
            const at = rows[row];
            if (at) openCustomer(at.customerId);
          }}
          clickOpens={false}
          gridRef={grid}
        />
      )}
    </div>
  );
}
