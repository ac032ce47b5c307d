import { useTranslations } from 'use-intl';
import { useFormat } from '../../../ui/format.ts';
import type { MeasureLine } from './measure-lines.ts';

/** What happens, or would happen, to the customer. */
export function useMeasureWords(): (line: MeasureLine) => string {
  const t = useTranslations('receivables.measure');
  const format = useFormat();
  return ({ measure, suspension, row }) => {
    if (measure === 'reassess') return t('reassess');
    if (measure === 'suspended') return t('suspended');
    const to = suspension?.limitFen ?? row.cutToFen;
    if (to === null) return t('limitCut');
    return row.limitFen === null || suspension?.state === 'approved'
      ? t('limitCutTo', { to: format.money(to) })
      : t('limitCutFrom', { from: format.money(row.limitFen), to: format.money(to) });
  };
}
