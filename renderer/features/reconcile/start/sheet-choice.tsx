import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { LedgerKind } from '../../../../shared/ledger/reading.ts';
import type { OpenedCatalogue } from '../../../data/reconcile/opened-catalogue.ts';
import { useLedgerWords } from '../../../ui/ledger-words.ts';
import classes from './start.module.css';

const KINDS: readonly LedgerKind[] = ['archive', 'customers', 'sales', 'receivables', 'payments', 'contracts', 'other'];

interface SheetChoiceProps {
  readonly catalogue: OpenedCatalogue;
  readonly ticked: readonly number[];
  readonly onTick: (table: number, on: boolean) => void;
  readonly onKind: (table: number, kind: LedgerKind) => void;
}

/** What each sheet was understood as, which the user may correct, and whether it takes part. */
export function SheetChoice({ catalogue, ticked, onTick, onKind }: SheetChoiceProps) {
  const t = useTranslations('reconcile.start');
  const words = useLedgerWords();
  return (
    <fieldset className={classes.sheets}>
      <legend>{t('sheets', { file: catalogue.name })}</legend>
      {catalogue.sheets.map(({ table, name, kind, records, problems, remark }) => (
        <div key={table} className={classes.sheet}>
          <Checkbox
            size="xs"
            label={name}
            checked={ticked.includes(table)}
            disabled={records === 0}
            onChange={(event) => onTick(table, event.currentTarget.checked)}
          />
          <NativeSelect
            size="xs"
            aria-label={t('kindOf', { sheet: name })}
            value={kind}
            data={KINDS.map((value) => ({ value, label: words.kind(value) }))}
            onChange={(event) => onKind(table, event.currentTarget.value as LedgerKind)}
          />
          <span className={classes.about}>
            {records === 0 ? words.remark(remark) || t('noRecords') : t('records', { count: records })}
            {problems > 0 && ` · ${t('problems', { count: problems })}`}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
