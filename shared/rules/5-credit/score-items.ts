import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import type { AssessmentArea } from '../../records/credit-assessment.ts';
import type { LocalDate } from '../../values/id.ts';
import { ASSESSMENT_ITEMS, isScore, recordScore, type AssessmentItem } from './assessment-items.ts';
import type { RecordFigures } from './record-figures.ts';

/** The figure of a computed item held against the parameter at which it scores 0. */
export interface RecordComparison {
  readonly actual: number;
  readonly unit: 'days' | 'share' | 'times';
  readonly worst: number;
  readonly parameter: ParameterKey;
  readonly parameterFrom: LocalDate;
}

export interface ScoredItem {
  readonly item: AssessmentItem;
  readonly area: AssessmentArea;
  /** Above 0. */
  readonly weight: number;
  readonly parameter: ParameterKey;
  readonly parameterFrom: LocalDate;
  /** 0 to 100; null when nobody scored it or there are no facts to compute it from. */
  readonly score: number | null;
  /** `leftOut`: a computed item without facts, taken out of the mean; `missing`: to be scored by people. */
  readonly source: 'typed' | 'facts' | 'leftOut' | 'missing';
  /** Null unless `source` is `facts`. */
  readonly compared: RecordComparison | null;
}

/** §5.1.1: every item of weight above 0 with its score. What facts tell can not be typed: a figure goes before a typed score. */
export function scoreItems(
  scores: Readonly<Record<string, number>>,
  record: RecordFigures | null,
  parameters: ParameterSet,
): readonly ScoredItem[] {
  return ASSESSMENT_ITEMS.filter(({ weight }) => parameters.values[weight] > 0).map((definition) => {
    const { item, area, weight: parameter, computed } = definition;
    const place = { item, area, weight: parameters.values[parameter], parameter, parameterFrom: parameters.from[parameter] };
    const actual = computed ? (record?.[item] ?? null) : null;
    if (computed && actual !== null) {
      const worst = parameters.values[computed.worst];
      const compared = { actual, unit: computed.unit, worst, parameter: computed.worst, parameterFrom: parameters.from[computed.worst] };
      return { ...place, score: recordScore(actual, worst, computed.steps), source: 'facts' as const, compared };
    }
    const typed = scores[item];
    if (isScore(typed)) return { ...place, score: typed, source: 'typed' as const, compared: null };
    return { ...place, score: null, source: computed ? ('leftOut' as const) : ('missing' as const), compared: null };
  });
}
