import type { AssessedStanding } from '../../shared/records/credit-assessment.ts';
import { DEFAULTS_FROM } from '../../shared/policy/parameters-at.ts';
import type { AssessmentItem, AssessmentVerdict, LimitStep, LimitVerdict, ScoredItem } from '../../shared/rules/5-credit/index.ts';
import type { Comparison } from '../../shared/rules/verdict.ts';
import type { LocalDate } from '../../shared/values/id.ts';
import type { Sentence, Wording } from './explain-verdict.ts';

type RecordUnit = NonNullable<ScoredItem['compared']>['unit'];

export interface CreditWording extends Wording {
  readonly money: (fen: number) => string;
  readonly number: (figure: number) => string;
  readonly item: (item: AssessmentItem) => string;
  readonly list: (names: readonly string[]) => string;
  /** `12.5 days`, `30%`, `3 times`. */
  readonly recordFigure: (figure: number, unit: RecordUnit) => string;
}

/** §5.1.3: the score against its thresholds, every item with its weight and figure, the licence, the distance to the next. */
export function explainAssessment(verdict: AssessmentVerdict, say: CreditWording): readonly Sentence[] {
  const version = versions(say);
  const remarks = verdict.explanation.remarks.flatMap((remark): readonly Sentence[] =>
    remark === 'licenceMissing' || remark === 'licenceExpired' || remark === 'cappedByLicence' ? [reason(`assessment.${remark}`, {})] : [],
  );
  if (verdict.status !== 'met') return [...unscored(verdict.items, say), ...itemSentences(verdict.items, say, version), ...remarks];
  const { comparisons, nextStep } = verdict.explanation;
  const next: readonly Sentence[] = nextStep
    ? [{ key: 'assessment.next', values: { value: standing(nextStep.value), missing: say.number(nextStep.missing) }, role: 'next' }]
    : [];
  return [scoreSentence(comparisons, say, version), ...remarks, ...itemSentences(verdict.items, say, version), ...next];

  function standing(value: string): string {
    return say.value(value);
  }
}

function unscored(items: readonly ScoredItem[], say: CreditWording): readonly Sentence[] {
  const typed = items.filter(({ source }) => source === 'missing');
  const missing = (typed.length > 0 ? typed : items).map(({ item }) => say.item(item));
  return [{ key: 'assessment.unscored', values: { count: missing.length, items: say.list(missing) }, role: 'missing' }];
}

function scoreSentence(comparisons: readonly Comparison[], say: CreditWording, version: Version): Sentence {
  const [good, fair] = comparisons;
  const at = comparisons.find(({ holds }) => holds) ?? fair ?? good;
  const values = {
    actual: say.number(Number(at?.actual)),
    threshold: say.number(Number(at?.threshold)),
    value: say.value(at?.towards ?? ''),
    version: version(at?.parameterFrom ?? DEFAULTS_FROM),
  };
  if (!at?.holds) return reason('assessment.below', values);
  if (at === good || !good) return reason('assessment.atLeast', values);
  return reason('assessment.between', { ...values, next: say.number(Number(good.threshold)), better: say.value(good.towards) });
}

function itemSentences(items: readonly ScoredItem[], say: CreditWording, version: Version): readonly Sentence[] {
  return items.flatMap((each): readonly Sentence[] => {
    const values = { item: say.item(each.item), weight: each.weight, score: each.score ?? 0 };
    if (each.source === 'missing') return [];
    if (each.source === 'leftOut') return [reason('assessment.leftOut', { item: values.item })];
    if (!each.compared) return [reason('assessment.typed', { ...values, version: version(each.parameterFrom) })];
    const { actual, unit, worst, parameterFrom } = each.compared;
    return [
      reason('assessment.computed', {
        ...values,
        actual: say.recordFigure(actual, unit),
        worst: say.recordFigure(worst, unit),
        version: version(parameterFrom),
      }),
    ];
  });
}

/** §5.2.1: every factor of the proposal with its parameter and what the limit is after it. */
export function explainLimit(verdict: LimitVerdict, say: CreditWording): readonly Sentence[] {
  const { explanation, steps } = verdict;
  const span = { from: explanation.from ? say.date(explanation.from) : '', to: explanation.to ? say.date(explanation.to) : '' };
  if (verdict.status === 'incomplete')
    return verdict.missing.flatMap((missing): readonly Sentence[] =>
      missing === 'creditAssessment' || missing === 'grade' || missing === 'turnover'
        ? [{ key: `incomplete.${missing}`, values: span, role: 'missing' }]
        : [],
    );
  const version = versions(say);
  const poor = steps[0]?.step === 'cap';
  const standing: AssessedStanding = poor ? 'poor' : explanation.comparisons[0]?.towards === 'good' ? 'good' : 'fair';
  const capped = explanation.comparisons.some(({ holds }) => !holds);
  const noTurnover: readonly Sentence[] = explanation.remarks.includes('noTurnover') ? [reason('limit.noTurnover', {})] : [];
  return [...steps.map((step) => reason(limitKey(step, poor, capped), valuesOf(step))), ...noTurnover];

  function valuesOf({ step, figure, parameter, parameterFrom, resultFen }: LimitStep): Sentence['values'] {
    return {
      ...span,
      figure: step === 'grade' ? say.percent(figure) : step === 'months' ? figure : say.money(figure),
      standing: say.value(standing),
      grade: step === 'grade' ? say.value(parameter?.slice(-1) ?? '') : '',
      result: say.money(resultFen),
      version: parameterFrom === null ? '' : version(parameterFrom),
    };
  }
}

function limitKey({ step }: LimitStep, poor: boolean, capped: boolean): Sentence['key'] {
  if (step !== 'cap') return `limit.${step}`;
  return poor ? 'limit.poor' : capped ? 'limit.capped' : 'limit.withinCap';
}

type Version = (from: LocalDate) => string;

/** Said once: again only where a figure is of another version than the one said before. */
function versions(say: Wording): Version {
  let said: LocalDate | null = null;
  return (from) => {
    if (from === said) return '';
    said = from;
    return say.version(from, from === DEFAULTS_FROM);
  };
}

function reason(key: Sentence['key'], values: Sentence['values']): Sentence {
  return { key, values, role: 'reason' };
}
