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
  'entriesAdded',
  'entriesAlreadyThere',
  'customersUnsure',
  'rowsLeftOut',
];

/** Said only where there are any: most imports have none. */
const OF_OTHER_KINDS: ReadonlySet<string> = new Set(['entriesAdded', 'entriesAlreadyThere']);

export function RecordFigures({ record }: { readonly record: ImportRecord }) {
  const t = useTranslations('import');
  const format = useFormat();
  return (
    <dl className={classes.figures}>
      {FIGURES.filter((figure) => !OF_OTHER_KINDS.has(figure) || record.counts[figure] > 0).map((figure) => (
        <div key={figure}>
          <dt>{t(`count.${figure}`)}</dt>
          <dd>{format.integer(record.counts[figure])}</dd>
        </div>
      ))}
    </dl>
  );
}
