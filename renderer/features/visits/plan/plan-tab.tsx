import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { visitPlan, type VisitPlanRow } from '../../../data/relationship/visits.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { VisitsAddress } from '../use-visits-address.ts';
import { BookDialog } from './book-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { PlanTable } from './plan-table.tsx';
import { weeksOf } from './weeks-of.ts';
import classes from './plan.module.css';

const WEEKS = [4, 8, 13] as const;

interface PlanTabProps {
  readonly address: VisitsAddress;
  readonly day: LocalDate;
  readonly me: string;
}

/** §4.1.1 who is to be visited in the coming weeks, on which day, and why. */
export function PlanTab({ address, day, me }: PlanTabProps) {
  const t = useTranslations('visits');
  const format = useFormat();
  const [weeks, setWeeks] = useState<number>(WEEKS[0]);
  const [booking, setBooking] = useState<VisitPlanRow | null>(null);
  const [cancelling, setCancelling] = useState<VisitPlanRow | null>(null);
  const rep = address.who === 'me' && me !== '' ? me : undefined;
  const plan = useQuery(() => visitPlan({ asOf: day, weeks, ...(rep === undefined ? {} : { rep }) }), [day, weeks, rep]);
  return (
    <div className={classes.tab}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          value={String(weeks)}
          onChange={(next) => setWeeks(Number(next))}
          data={WEEKS.map((count) => ({ value: String(count), label: t('plan.weeks', { count }) }))}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('group.label')}
          value={address.group}
          onChange={(group) => address.set({ group })}
          data={(['day', 'region'] as const).map((value) => ({ value, label: t(`group.${value}`) }))}
        />
      </div>
      <div className={classes.scroll} aria-busy={plan === undefined}>
        {plan?.certain === false && <p className={classes.note}>{t('plan.uncertain')}</p>}
        {plan !== undefined && plan.left > 0 && <p className={classes.note}>{t('plan.left', { count: plan.left })}</p>}
        {plan?.visits.length === 0 && <EmptyState title={t('plan.empty', { weeks })} hint={t('plan.emptyHint')} />}
        {weeksOf(plan?.visits ?? [], address.group).map(({ from, to, rows }) => (
          <section
            key={from}
            className={classes.week}
            data-week={from}
            aria-label={t('plan.week', { from: format.date(from), to: format.date(to) })}
          >
            <h2 className={classes.weekTitle}>
              {t('plan.week', { from: format.date(from), to: format.date(to) })}
              <span className={classes.weekCount}>{t('plan.count', { count: rows.length })}</span>
            </h2>
            <PlanTable rows={rows} address={address} onBook={setBooking} onCancel={setCancelling} />
          </section>
        ))}
      </div>
      {booking && <BookDialog row={booking} day={day} me={me} onClose={() => setBooking(null)} />}
      {cancelling && <CancelDialog visitId={cancelling.visitId} onClose={() => setCancelling(null)} />}
    </div>
  );
}
