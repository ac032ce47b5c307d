import { describe, expect, it } from 'vitest';
import type { DunningAction } from '../../../../../shared/records/dunning-action.ts';
import type { PaymentPromise } from '../../../../../shared/records/payment-promise.ts';
import { dunningDue, settle, type DunningDue } from '../../../../../shared/rules/5-credit/index.ts';
import { addDays } from '../../../../../shared/values/local-date.ts';
import { moneyFact } from './any-facts.ts';
import { creditParameters, dunningAction, PARAMETERS_FROM, paymentPromise } from './credit-fixture.ts';

const DUE = '2026-03-01';
const INVOICE = moneyFact({ id: 'i', kind: 'invoice', amountFen: 100, date: '2026-02-01', dueOn: DUE, docNo: 'FP1' });

/** The invoice of 100 so many days after its due day. */
function after(
  days: number,
  actions: readonly DunningAction[] = [],
  promises: readonly PaymentPromise[] = [],
  paidFen = 0,
): DunningDue | null {
  const asOf = addDays(DUE, days);
  const facts = paidFen > 0 ? [INVOICE, moneyFact({ id: 'p', kind: 'payment', amountFen: paidFen, date: addDays(DUE, 12) })] : [INVOICE];
  return dunningDue({ account: settle(facts, asOf), actions, promises }, creditParameters({ dunningPhoneDays: 7 }), asOf);
}

function action(step: DunningAction['step'], days: number, nextDays: number | null = null): DunningAction {
  return dunningAction({
    id: `${step}${days}`,
    step,
    doneOn: addDays(DUE, days),
    nextOn: nextDays === null ? null : addDays(DUE, nextDays),
  });
}

function promise(madeDays: number, dueDays: number, amountFen = 100): PaymentPromise {
  return paymentPromise({ id: `p${dueDays}`, madeOn: addDays(DUE, madeDays), dueOn: addDays(DUE, dueDays), amountFen });
}

describe('§5.3.2 by days overdue', () => {
  it.each([
    [1, 'notice', 1],
    [6, 'notice', 1],
    [7, 'phone', 7],
    [29, 'phone', 7],
    [30, 'visit', 30],
    [89, 'visit', 30],
    [90, 'legal', 90],
  ] as const)('§5.3.2 %i days overdue call for %s', (days, step, threshold) => {
    expect(after(days)).toMatchObject({
      stepDue: step,
      cause: 'days',
      since: addDays(DUE, threshold),
      overdueFen: 100,
      oldest: { docNo: 'FP1', days },
      threshold: { days: threshold, parameterFrom: step === 'phone' ? PARAMETERS_FROM : '2000-01-01' },
    });
  });

  it('§5.3.2 nothing is due on the due day, nor when nothing is owed', () => {
    expect(after(0)).toBe(null);
    expect(after(20, [], [], 100)).toBe(null);
  });

  it('§5.3.2 a step that was taken, or a later one, is not due again; one taken before the document fell due does not count', () => {
    expect(after(10, [action('phone', 8)])).toMatchObject({ stepDue: null, last: { step: 'phone' } });
    expect(after(10, [action('visit', 8)])?.stepDue).toBe(null);
    expect(after(10, [action('notice', 8)])?.stepDue).toBe('phone');
    expect(after(10, [action('phone', -1)])?.stepDue).toBe('phone');
    expect(after(30, [action('phone', 8)])?.stepDue).toBe('visit');
  });
});

describe('§5.3.2 the next date of the last action', () => {
  it('§5.3.2 puts everything off, and on the day itself calls again', () => {
    const actions = [action('phone', 8, 35)];
    expect(after(34, actions)).toMatchObject({ stepDue: null, postponedTo: addDays(DUE, 35), postponedBy: 'nextOn' });
    expect(after(35, actions)).toMatchObject({ stepDue: 'visit', cause: 'days', since: addDays(DUE, 35), postponedTo: null });
    expect(after(12, [action('phone', 8, 12)])).toMatchObject({ stepDue: 'phone', cause: 'followUp', since: addDays(DUE, 12) });
  });
});

describe('§5.3.2 promises', () => {
  it('§5.3.2 one that covers what is overdue puts the step off to the day after its last', () => {
    expect(after(10, [], [promise(5, 12)])).toMatchObject({ stepDue: null, postponedTo: addDays(DUE, 13), postponedBy: 'promise' });
    expect(after(10, [], [promise(5, 12, 99)])?.stepDue).toBe('phone');
    expect(after(10, [], [{ ...promise(5, 12), withdrawn: true }])?.stepDue).toBe('phone');
  });

  it('§5.3.2 instalments cover it together', () => {
    expect(after(10, [], [promise(5, 12, 50), promise(5, 20, 50)])?.postponedTo).toBe(addDays(DUE, 13));
    expect(after(14, [], [promise(5, 12, 50), promise(5, 20, 50)], 50)?.postponedTo).toBe(addDays(DUE, 21));
  });

  it('§5.3.2 a broken one moves to the next step at once', () => {
    const broken = after(13, [action('phone', 8, 20)], [promise(8, 12)]);
    expect(broken).toMatchObject({ stepDue: 'visit', cause: 'brokenPromise', since: addDays(DUE, 13), broken: { state: 'broken' } });
    expect(after(12, [action('phone', 8)], [promise(8, 12)])?.stepDue).toBe(null);
    expect(after(14, [], [promise(5, 13)])).toMatchObject({ stepDue: 'phone', cause: 'brokenPromise' });
    expect(after(100, [action('legal', 91)], [promise(92, 95)])?.stepDue).toBe('legal');
  });

  it('§5.3.2 partly kept is not kept', () => {
    expect(after(14, [action('phone', 8)], [promise(8, 13)], 60)).toMatchObject({
      stepDue: 'visit',
      broken: { state: 'partly', paidFen: 60 },
      overdueFen: 40,
    });
  });

  it('§5.3.2 a step taken after it, or a new promise, answers a broken one', () => {
    expect(after(14, [action('phone', 8), action('visit', 13)], [promise(8, 12)])?.stepDue).toBe(null);
    expect(after(14, [action('phone', 8)], [promise(8, 12), promise(13, 20)])).toMatchObject({ stepDue: null, postponedBy: 'promise' });
  });
});
