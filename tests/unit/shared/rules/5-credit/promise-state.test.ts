import { expect, it } from 'vitest';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import type { PaymentPromise } from '../../../../../shared/records/payment-promise.ts';
import { promiseStates, settle } from '../../../../../shared/rules/5-credit/index.ts';
import { moneyFact } from './any-facts.ts';
import { creditParameters, paymentPromise } from './credit-fixture.ts';

const PROMISE = paymentPromise({ id: 'p', madeOn: '2026-10-01', dueOn: '2026-10-10', amountFen: 100 });

function paid(amountFen: number, date: string): MoneyFact {
  return moneyFact({ id: `${date}/${amountFen}`, kind: 'payment', amountFen, date });
}

function statesOf(promises: readonly PaymentPromise[], facts: readonly MoneyFact[], asOf: string, promiseGraceDays = 0): readonly string[] {
  return promiseStates(promises, settle(facts, asOf), creditParameters({ promiseGraceDays }), asOf).map(({ state }) => state);
}

it.each([
  [99, 'partly'],
  [100, 'kept'],
  [101, 'kept'],
])('§5.3.2 a promise of 100 with %i paid is %s', (amountFen, state) => {
  expect(statesOf([PROMISE], [paid(amountFen, '2026-10-05')], '2026-10-11')).toEqual([state]);
});

it('§5.3.2 a promise is open through its last day and broken the day after, later with days of grace', () => {
  expect(statesOf([PROMISE], [], '2026-10-10')).toEqual(['open']);
  expect(statesOf([PROMISE], [], '2026-10-11')).toEqual(['broken']);
  expect(statesOf([PROMISE], [], '2026-10-12', 2)).toEqual(['open']);
  expect(statesOf([PROMISE], [], '2026-10-13', 2)).toEqual(['broken']);
});

it('§5.3.2 payments from the day it was made to its last day keep it, none before or after', () => {
  const on = (date: string, grace = 0) => statesOf([PROMISE], [paid(100, date)], '2026-10-31', grace)[0];
  expect(['2026-09-30', '2026-10-01', '2026-10-10', '2026-10-11'].map((date) => on(date))).toEqual(['broken', 'kept', 'kept', 'broken']);
  expect(on('2026-10-11', 1)).toBe('kept');
});

it('§5.3.2 a bill that is dishonoured and a payment that is reversed keep no promise', () => {
  const bill = { ...paid(100, '2026-10-05'), id: 'b', method: 'bill' as const };
  const dishonour = moneyFact({ id: 'd', kind: 'dishonour', of: 'b', date: '2026-10-20' });
  expect(statesOf([PROMISE], [bill, dishonour], '2026-10-19')).toEqual(['kept']);
  expect(statesOf([PROMISE], [bill, dishonour], '2026-10-20')).toEqual(['broken']);
  expect(statesOf([PROMISE], [bill, { ...dishonour, kind: 'reversal' }], '2026-10-20')).toEqual(['broken']);
});

it('§5.3.2 each fen keeps one promise only, the one due first; a withdrawn promise takes none', () => {
  const second = { ...PROMISE, id: 'q', dueOn: '2026-10-20' };
  expect(statesOf([second, PROMISE], [paid(150, '2026-10-05')], '2026-10-21')).toEqual(['partly', 'kept']);
  expect(statesOf([second, { ...PROMISE, withdrawn: true }], [paid(100, '2026-10-05')], '2026-10-21')).toEqual(['kept', 'withdrawn']);
});
