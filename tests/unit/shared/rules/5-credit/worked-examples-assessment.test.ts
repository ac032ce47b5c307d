import { describe, expect, it } from 'vitest';
import { parametersAt, type ParameterSet } from '../../../../../shared/policy/parameters-at.ts';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import { assessCredit, nextAssessment, proposedLimit, recordFigures } from '../../../../../shared/rules/5-credit/index.ts';
import {
  ASSESSMENT_EXAMPLES,
  LIMIT_EXAMPLES,
  NEXT_ASSESSMENT_EXAMPLES,
  type ExampleFact,
} from '../../../../fixtures/worked-examples/5-assessment.ts';
import { comparedFigures, outcomeOf } from '../../../../fixtures/worked-examples/compared-figures.ts';
import { approved, LICENCE, sheetOf } from './assessment-fixture.ts';

interface Decided {
  readonly decided: (typeof LIMIT_EXAMPLES)[number]['decided'];
  readonly asOf: string;
}

function inForce({ decided, asOf }: Decided): ParameterSet {
  const versions = decided.map(({ from, values }) => ({ id: from, effectiveFrom: from, values, who: '王經理', at: 1, reason: '年度檢討' }));
  return parametersAt(versions, asOf);
}

/** The number of a document serves as its id. */
function booked(fact: ExampleFact): MoneyFact {
  const blank = { dueOn: null, contractNo: '', method: '', of: '', to: '', notes: '', batch: 'b', customerId: 'c' } as const;
  return { ...blank, ...fact, id: fact.docNo };
}

describe('worked examples of §5.1.1 to §5.1.3', () => {
  it.each(ASSESSMENT_EXAMPLES)('$clause $story', (example) => {
    const { asOf, typed, licence, facts } = example;
    const sheet = sheetOf(0, { ...Object.fromEntries(Object.keys(typed).map((item) => [item, undefined])), ...typed }, [
      { ...LICENCE, ...licence },
    ]);
    const verdict = assessCredit(sheet, recordFigures(facts.map(booked), asOf, inForce(example).values), inForce(example), asOf);
    expect(outcomeOf(verdict)).toBe(example.expected);
    expect(verdict.score, example.arithmetic).toBe(example.score);
    expect(comparedFigures(verdict)).toEqual(example.reasons);
    expect(verdict.explanation.remarks).toEqual(example.remarks);
    const computed = verdict.items.flatMap(({ item, compared, score }) => (compared ? [[item, [compared.actual, score]]] : []));
    expect(Object.fromEntries(computed)).toEqual(example.record);
  });
});

describe('worked examples of §5.1.1: when the next assessment is due', () => {
  it.each(NEXT_ASSESSMENT_EXAMPLES)('$story', (example) => {
    const assessments = example.approved.map((each) => approved({ ...each, id: each.asOf, effectiveFrom: each.asOf }));
    const { grade, creditSince, asOf, expected } = example;
    const next = nextAssessment({ assessments, grade, creditSince }, inForce(example), asOf);
    if (expected === null) expect(next).toBeNull();
    else expect(next).toMatchObject(expected);
  });
});

describe('worked examples of §5.2.1 and §5.2.2', () => {
  it.each(LIMIT_EXAMPLES)('$clause $story', (example) => {
    const verdict = proposedLimit(example, inForce(example), example.asOf);
    expect(outcomeOf(verdict)).toBe(example.expected);
    const steps = verdict.steps.map(
      ({ step, figure, parameter, resultFen }) => `${step} ${figure}${parameter ? ` (${parameter})` : ''} -> ${resultFen}`,
    );
    expect(steps).toEqual(example.steps);
    expect(verdict.explanation.remarks).toEqual(example.remarks);
  });
});
