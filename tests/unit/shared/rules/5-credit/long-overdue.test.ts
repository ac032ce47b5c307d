import { describe, expect, it } from 'vitest';
import type { Suspension } from '../../../../../shared/records/suspension.ts';
import {
  limitInForce,
  longOverdueProposal,
  mayBeLifted,
  settle,
  type LongOverdueProposal,
} from '../../../../../shared/rules/5-credit/index.ts';
import { addDays } from '../../../../../shared/values/local-date.ts';
import { moneyFact } from './any-facts.ts';
import { creditLimit, creditParameters, PARAMETERS_FROM, suspension } from './credit-fixture.ts';

const DUE = '2026-03-01';
const PARAMETERS = creditParameters({ creditReassessedAfterDays: 60, cooperationSuspendedAfterDays: 90, creditLimitCutShare: 0.3 });

function accountAfter(days: number, paidFen = 0) {
  const facts = [
    moneyFact({ id: 'i', kind: 'invoice', amountFen: 100, date: '2026-02-01', dueOn: DUE, docNo: 'FP1' }),
    moneyFact({ id: 'j', kind: 'invoice', amountFen: 40, date: '2026-02-01', dueOn: addDays(DUE, 80), docNo: 'FP2' }),
    moneyFact({ id: 'p', kind: 'payment', amountFen: paidFen, date: addDays(DUE, 70) }),
  ];
  return settle(facts, addDays(DUE, days));
}

function proposedAfter(days: number, measures: readonly Suspension[] = [], limitFen: number | null = 1001): LongOverdueProposal | null {
  const limits = limitFen === null ? [] : [creditLimit({ id: 'l', amountFen: limitFen })];
  const asOf = addDays(DUE, days);
  return longOverdueProposal(accountAfter(days), limitInForce(limits, measures, asOf), measures, PARAMETERS, asOf);
}

describe('§5.3.3 proposals', () => {
  it('§5.3.3 nothing at 60 days, reassessment and a cut of the limit at 61, suspension at 91', () => {
    expect(proposedAfter(60)).toBe(null);
    expect(proposedAfter(61)).toMatchObject({
      oldest: { documentId: 'i', docNo: 'FP1', days: 61, openFen: 100 },
      overdueFen: 100,
      reassess: { actualDays: 61, thresholdDays: 60, parameter: 'creditReassessedAfterDays', parameterFrom: PARAMETERS_FROM },
      limitCut: { fromFen: 1001, toFen: 700, share: 0.3, shareFrom: PARAMETERS_FROM },
      suspend: null,
    });
    expect(proposedAfter(90)?.suspend).toBe(null);
    expect(proposedAfter(91)).toMatchObject({ overdueFen: 140, suspend: { actualDays: 91, thresholdDays: 90 } });
  });

  it('§5.3.3 there is no limit to cut where there is none', () => {
    expect(proposedAfter(61, [], null)?.limitCut).toBe(null);
    expect(proposedAfter(61, [], 0)?.limitCut).toBe(null);
  });

  it.each(['proposed', 'approved'] as const)('§5.3.3 what is %s is not proposed again', (state) => {
    expect(proposedAfter(91, [suspension({ id: 'm', measure: 'suspended', state })])?.suspend).toBe(null);
    expect(proposedAfter(91, [suspension({ id: 'm', measure: 'limitCut', limitFen: 5, state })])).toMatchObject({
      limitCut: null,
      suspend: {},
    });
  });

  it('§5.3.3 what was refused is not proposed again for the same document; what was lifted is', () => {
    expect(proposedAfter(91, [suspension({ id: 'm', measure: 'suspended', state: 'refused', documentId: 'i' })])?.suspend).toBe(null);
    expect(proposedAfter(91, [suspension({ id: 'm', measure: 'suspended', state: 'refused', documentId: 'h' })])?.suspend).not.toBe(null);
    const lifted = suspension({ id: 'm', measure: 'suspended', state: 'lifted', from: '2026-01-01', liftedOn: '2026-01-31' });
    expect(proposedAfter(91, [lifted])?.suspend).not.toBe(null);
  });
});

describe('§5.3.3 until cleared', () => {
  it('§5.3.3 a limit cut may be lifted when no document is overdue more than 60 days', () => {
    expect(mayBeLifted('limitCut', accountAfter(61), PARAMETERS)).toMatchObject({ may: false, toPayFen: 100, oldest: { docNo: 'FP1' } });
    expect(mayBeLifted('limitCut', accountAfter(60), PARAMETERS)).toMatchObject({ may: true, toPayFen: 0, oldest: null });
    expect(mayBeLifted('limitCut', accountAfter(140, 99), PARAMETERS).toPayFen).toBe(1);
    expect(mayBeLifted('limitCut', accountAfter(140, 100), PARAMETERS).may).toBe(true);
  });

  it('§5.3.3 a suspension may be lifted when nothing at all is overdue', () => {
    expect(mayBeLifted('suspended', accountAfter(81, 100), PARAMETERS)).toMatchObject({
      may: false,
      toPayFen: 40,
      oldest: { docNo: 'FP2' },
    });
    expect(mayBeLifted('suspended', accountAfter(80, 100), PARAMETERS).may).toBe(true);
    expect(mayBeLifted('suspended', accountAfter(140, 140), PARAMETERS).may).toBe(true);
  });
});
