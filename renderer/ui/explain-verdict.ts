import type { GateReason, GateRemark, GateStep, LimitStep } from '../../shared/rules/5-credit/index.ts';
import type { Comparison, Explanation, NextStep, Quantity, Verdict } from '../../shared/rules/verdict.ts';
import { DEFAULTS_FROM } from '../../shared/policy/parameters-at.ts';
import { cutShare } from '../../shared/values/cut-share.ts';
import type { LocalDate } from '../../shared/values/id.ts';

type SentenceKey =
  | `share.${'atLeast' | 'between' | 'below'}`
  | `months.${'enough' | 'short' | 'held'}`
  | `years.${'enough' | 'free' | 'short' | 'held' | 'unknown'}`
  | `credit.${'good' | 'notYetAssessed' | 'fair' | 'poor' | 'heldFair' | 'heldPoor'}`
  | `scale.${'atLeast' | 'between' | 'below'}`
  | 'industry.recorded'
  | `next.${'share' | 'months' | 'years' | 'credit' | 'kg'}`
  | `incomplete.${'industry' | 'purchasedKg' | 'companySales' | 'creditAssessment' | 'grade' | 'turnover'}`
  | `assessment.${AssessmentSentence}`
  | `limit.${LimitStep['step'] | 'poor' | 'capped' | 'withinCap' | 'noTurnover'}`
  | `gate.${GateSentence}`;

type GateSentence =
  | `${GateStep}${'' | 'WithoutLimit'}`
  | GateReason['code']
  | Exclude<GateRemark['code'], 'noLimit'>
  | 'passesWithoutLimit'
  | 'oldest'
  | 'released'
  | 'mayRelease'
  | 'headMayRelease';

type AssessmentSentence =
  | 'atLeast'
  | 'between'
  | 'below'
  | 'typed'
  | 'computed'
  | 'leftOut'
  | 'unscored'
  | 'next'
  | 'licenceMissing'
  | 'licenceExpired'
  | 'cappedByLicence';

/** One sentence of an explanation: a text key of `verdict` and its values, already in the reader's form. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly role: 'reason' | 'next' | 'missing';
}

/** How figures and names read in the present language. */
export interface Wording {
  readonly value: (value: string) => string;
  readonly tonnes: (kg: number) => string;
  readonly percent: (share: number) => string;
  readonly points: (share: number) => string;
  readonly date: (date: LocalDate) => string;
  /** What is said about the version of the parameters. */
  readonly version: (from: LocalDate, isDefault: boolean) => string;
}

/** Everything a verdict of chapter 2 has to say, in reading order. */
export function explainVerdict(verdict: Verdict<string>, say: Wording): readonly Sentence[] {
  const { explanation } = verdict;
  if (verdict.status === 'incomplete')
    return verdict.missing.flatMap((missing): readonly Sentence[] =>
      missing === 'industry' || missing === 'purchasedKg' || missing === 'companySales'
        ? [{ key: `incomplete.${missing}`, values: span(explanation, say), role: 'missing' }]
        : [],
    );
  const value = verdict.status === 'met' ? verdict.value : '';
  if (explanation.clause === '§2.1.1') return [reason('industry.recorded', { industry: say.value(value) })];
  const next = explanation.nextStep ? nextSentences(explanation.nextStep, say) : [];
  if (explanation.clause === '§2.1.2') return [scaleSentence(value, explanation, say), ...next];
  return [...gradeSentences(value, explanation, say), ...next];
}

function gradeSentences(grade: string, explanation: Explanation, say: Wording): readonly Sentence[] {
  // D has no conditions of its own: it is held against those of C.
  const measuredBy = grade === 'D' ? 'C' : grade;
  const shares = explanation.comparisons.filter(({ quantity }) => quantity === 'shareOfSales');
  const since = shares.find(({ towards }) => towards === measuredBy)?.parameterFrom ?? '';
  const own = explanation.comparisons.filter(({ towards }) => towards === measuredBy);
  const better = explanation.comparisons.filter(
    (each) => each.towards < measuredBy && !each.holds && shares.some(({ towards, holds }) => holds && towards === each.towards),
  );
  return [
    ...shareSentence(shares, explanation, say),
    ...own.flatMap((comparison) => conditionSentence(comparison, since, say)),
    ...explanation.remarks.flatMap((remark): readonly Sentence[] => (remark === 'yearsUnknown' ? [reason('years.unknown', {})] : [])),
    creditSentence(own, better, explanation, since, say),
    ...better.flatMap((comparison) => heldSentence(comparison, since, say)),
  ];
}

function shareSentence(shares: readonly Comparison[], explanation: Explanation, say: Wording): readonly Sentence[] {
  const reached = shares.findIndex(({ holds }) => holds);
  const at = shares[reached < 0 ? shares.length - 1 : reached];
  if (!at) return [];
  const next = shares[reached - 1];
  const values = {
    ...span(explanation, say),
    actual: say.percent(cutShare(Number(at.actual))),
    grade: say.value(at.towards),
    threshold: say.percent(Number(at.threshold)),
    version: versionOf(at, '', say),
  };
  if (reached < 0) return [reason('share.below', values)];
  return [next ? reason('share.between', { ...values, next: say.percent(Number(next.threshold)) }) : reason('share.atLeast', values)];
}

function conditionSentence(comparison: Comparison, since: LocalDate, say: Wording): readonly Sentence[] {
  const values = figures(comparison, since, say);
  if (comparison.quantity === 'activeMonths') return [reason(comparison.holds ? 'months.enough' : 'months.short', values)];
  if (comparison.quantity !== 'yearsOfCooperation') return [];
  if (!comparison.holds) return [reason('years.short', values)];
  return [reason(comparison.threshold === 0 ? 'years.free' : 'years.enough', values)];
}

const HELD: Readonly<Partial<Record<Quantity, SentenceKey>>> = { activeMonths: 'months.held', yearsOfCooperation: 'years.held' };

/** The share would reach a better grade and this is what kept the customer from it; the credit's cap has its own sentence. */
function heldSentence(comparison: Comparison, since: LocalDate, say: Wording): readonly Sentence[] {
  const key = HELD[comparison.quantity];
  return key ? [reason(key, figures(comparison, since, say))] : [];
}

function creditSentence(
  own: readonly Comparison[],
  better: readonly Comparison[],
  explanation: Explanation,
  since: LocalDate,
  say: Wording,
): Sentence {
  if (explanation.remarks.includes('creditNotYetAssessed')) return reason('credit.notYetAssessed', {});
  const held = better.find(({ quantity }) => quantity === 'bestGradeForCredit');
  if (held) return cappedSentence(held, since, say);
  const cap = own.find(({ quantity }) => quantity === 'bestGradeForCredit');
  if (!cap) return reason('credit.good', {});
  return reason(cap.parameter === 'bestGradeWithPoorCredit' ? 'credit.poor' : 'credit.fair', {
    best: say.value(String(cap.actual)),
    version: versionOf(cap, since, say),
  });
}

/** The share reaches a better grade than the credit allows. */
function cappedSentence(held: Comparison, since: LocalDate, say: Wording): Sentence {
  return reason(held.parameter === 'bestGradeWithPoorCredit' ? 'credit.heldPoor' : 'credit.heldFair', {
    grade: say.value(held.towards),
    best: say.value(String(held.actual)),
    version: versionOf(held, since, say),
  });
}

function scaleSentence(scale: string, explanation: Explanation, say: Wording): Sentence {
  const [large, small] = explanation.comparisons;
  const edge = scale === 'large' || !small ? large : small;
  if (!edge) return reason('industry.recorded', { industry: say.value(scale) });
  const values = {
    ...span(explanation, say),
    actual: say.tonnes(Number(edge.actual)),
    scale: say.value(scale),
    threshold: say.tonnes(Number(edge.threshold)),
    version: versionOf(edge, '', say),
  };
  if (scale === 'large') return reason('scale.atLeast', values);
  return scale === 'small'
    ? reason('scale.below', values)
    : reason('scale.between', { ...values, next: say.tonnes(Number(large?.threshold)) });
}

const NEXT_KEYS: Readonly<Record<Exclude<NextStep['unit'], 'score'>, SentenceKey>> = {
  share: 'next.share',
  fen: 'next.share',
  months: 'next.months',
  years: 'next.years',
  grade: 'next.credit',
  kg: 'next.kg',
};

function nextSentences(step: NextStep, say: Wording): readonly Sentence[] {
  if (step.unit === 'score') return [];
  const missing = step.unit === 'share' ? say.points(step.missing) : step.unit === 'kg' ? say.tonnes(step.missing) : step.missing;
  return [{ key: NEXT_KEYS[step.unit], values: { value: say.value(step.value), missing }, role: 'next' }];
}

function figures(comparison: Comparison, since: LocalDate, say: Wording): Sentence['values'] {
  return {
    actual: Number(comparison.actual),
    threshold: Number(comparison.threshold),
    grade: say.value(comparison.towards),
    version: versionOf(comparison, since, say),
  };
}

/** Said once: again only where a figure is of another version than the share's. */
function versionOf({ parameterFrom }: Comparison, said: LocalDate, say: Wording): string {
  return parameterFrom === said ? '' : say.version(parameterFrom, parameterFrom === DEFAULTS_FROM);
}

function span(explanation: Explanation, say: Wording): { readonly from: string; readonly to: string } {
  return { from: explanation.from ? say.date(explanation.from) : '', to: explanation.to ? say.date(explanation.to) : '' };
}

function reason(key: SentenceKey, values: Sentence['values']): Sentence {
  return { key, values, role: 'reason' };
}
