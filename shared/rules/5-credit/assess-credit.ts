import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { AssessedStanding, CreditAssessment } from '../../records/credit-assessment.ts';
import type { LocalDate } from '../../values/id.ts';
import type { Comparison, Explanation, NextStep, Remark, Verdict } from '../verdict.ts';
import { evidenceStates } from './evidence-state.ts';
import type { RecordFigures } from './record-figures.ts';
import { scoreItems, type ScoredItem } from './score-items.ts';

/** What is typed on the sheet. */
export type AssessmentSheet = Pick<CreditAssessment, 'scores' | 'evidence'>;

/** `score`: 0 to 100, cut to hundredths; null when incomplete. `items`: every item of weight above 0. */
export type AssessmentVerdict = Verdict<AssessedStanding> & { readonly score: number | null; readonly items: readonly ScoredItem[] };

/**
 * §5.1.3: good, fair or poor by the weighted mean of the scored items; without a valid licence (§5.1.2) at best fair. `record` null: no
 * facts, or a sheet already submitted, whose own record scores then count. Incomplete names every item that nobody scored.
 */
export function assessCredit(
  sheet: AssessmentSheet,
  record: RecordFigures | null,
  parameters: ParameterSet,
  asOf: LocalDate,
): AssessmentVerdict {
  const explanation: Explanation = { clause: '§5.1.3', asOf, from: null, to: null, comparisons: [], nextStep: null, remarks: [] };
  const items = scoreItems(sheet.scores, record, parameters);
  const remarks = remarksOf(sheet, items, asOf);
  const missing = items.filter(({ source }) => source === 'missing');
  const scored = items.filter(({ score }) => score !== null);
  // Nobody scored anything that counts: a new customer where only the record has weight.
  const open = missing.length > 0 || scored.length > 0 ? missing : items;
  if (open.length > 0)
    return { status: 'incomplete', missing: open.map(({ item }) => item), explanation: { ...explanation, remarks }, score: null, items };
  const score = weightedMean(scored);
  const good = compareScore('good', score, parameters);
  const fair = compareScore('fair', score, parameters);
  const licensed = !remarks.includes('licenceMissing') && !remarks.includes('licenceExpired');
  const capped = good.holds && !licensed;
  const value = good.holds && licensed ? 'good' : fair.holds ? 'fair' : 'poor';
  return {
    status: 'met',
    value,
    explanation: {
      ...explanation,
      comparisons: good.holds ? [good] : [good, fair],
      nextStep: nextStanding(good, fair),
      remarks: capped ? [...remarks, 'cappedByLicence'] : remarks,
    },
    score,
    items,
  };
}

/** Whole scores and whole weights: exact up to the cut, which never carries a score over a threshold. */
function weightedMean(items: readonly ScoredItem[]): number {
  const weights = items.reduce((sum, { weight }) => sum + weight, 0);
  const points = items.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0);
  return Math.floor((points * 100) / weights) / 100;
}

const FROM_SCORE = { good: 'assessGoodFromScore', fair: 'assessFairFromScore' } as const;

function compareScore(towards: 'good' | 'fair', score: number, parameters: ParameterSet): Comparison {
  const parameter = FROM_SCORE[towards];
  const threshold = parameters.values[parameter];
  return {
    towards,
    clause: '§5.1.3',
    quantity: 'assessmentScore',
    actual: score,
    unit: 'score',
    relation: 'atLeast',
    threshold,
    parameter,
    parameterFrom: parameters.from[parameter],
    holds: score >= threshold,
  };
}

function nextStanding(good: Comparison, fair: Comparison): NextStep | null {
  const next = good.holds ? null : fair.holds ? good : fair;
  if (!next) return null;
  const missing = Math.round((Number(next.threshold) - Number(next.actual)) * 100) / 100;
  return { value: next.towards, quantity: 'assessmentScore', unit: 'score', missing };
}

function remarksOf({ evidence }: AssessmentSheet, items: readonly ScoredItem[], asOf: LocalDate): readonly Remark[] {
  const { licence } = evidenceStates(evidence, asOf);
  const paper: readonly Remark[] = licence === 'present' ? [] : [licence === 'missing' ? 'licenceMissing' : 'licenceExpired'];
  return items.some(({ source }) => source === 'leftOut') ? ['recordWithoutFacts', ...paper] : paper;
}
