import { useTranslations } from 'use-intl';
import type { ImportRecord } from '../../../shared/records/import-record.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './writing-step.module.css';

const FIGURES: readonly (keyof ImportRecord['counts'])[] = [
  'customersCreated',
  'customersUpdated',
  'customersSame',
  'salesAdded',
  'salesAlreadyThere',
  'customersUnsure',
  'rowsLeftOut',
];

export function RecordFigures({ record }: { readonly record: ImportRecord }) {
  const t = useTranslations('import');
  const format = useFormat();
  return (
    <dl className={classes.figures}>
      {FIGURES.map((figure) => (
        <div key={figure}>
          <dt>{t(`count.${figure}`)}</dt>
          <dd>{format.integer(record.counts[figure])}</dd>
        </div>
      ))}
    </dl>
  );
}
