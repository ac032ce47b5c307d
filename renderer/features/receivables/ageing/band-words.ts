import { useTranslations } from 'use-intl';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { AgeingBase } from '../../../data/credit/ageing.ts';
import { parameterVersions } from '../../../data/parameters.ts';
import { useQuery } from '../../../data/use-query.ts';
import { bandSpans } from './band-spans.ts';

/** Titles of the bands in force on that day: not due, then §5.3.2's days. */
export function useBandWords(asOf: LocalDate, base: AgeingBase): readonly string[] {
  const t = useTranslations('receivables.band');
  const versions = useQuery(parameterVersions, []) ?? [];
  const { values } = parametersAt(versions, asOf);
  const ends = [values.ageingBand1Days, values.ageingBand2Days, values.ageingBand3Days, values.ageingBand4Days];
  return bandSpans(ends, base).map(({ from, to }) => {
    if (from === null) return t('notDue');
    return to === null ? t('over', { days: from - 1 }) : t('span', { from, to });
  });
}
