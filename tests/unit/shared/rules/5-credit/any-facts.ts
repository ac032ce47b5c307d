import fc from 'fast-check';
import { MONEY_FACT_KINDS, type MoneyFact } from '../../../../../shared/records/money-fact.ts';
import { addDays } from '../../../../../shared/values/local-date.ts';

export const FIRST_DAY = '2026-01-01';
const DAYS = 60;

export function moneyFact(fact: Partial<MoneyFact> & Pick<MoneyFact, 'id' | 'kind'>): MoneyFact {
  return {
    customerId: 'c0',
    date: FIRST_DAY,
    dueOn: null,
    docNo: '',
    contractNo: '',
    amountFen: 0,
    method: '',
    of: '',
    to: '',
    notes: '',
    batch: 'b',
    ...fact,
  };
}

/** Few days and small amounts, so that ties, exact matches and reversals of reversals are common. */
const anyDay = fc.integer({ min: 0, max: DAYS }).map((days) => addDays(FIRST_DAY, days));
const anyKind = fc.constantFrom(...MONEY_FACT_KINDS, 'invoice' as const, 'invoice' as const, 'payment' as const, 'allocation' as const);
const anyAmount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: -40, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1_000_000_000_001, -999_999_999_999) },
);

/** Also what the forms would refuse: the account must hold whatever it is given. */
export function anyFacts(customers = 1, maxLength = 24): fc.Arbitrary<readonly MoneyFact[]> {
  const place = fc.nat({ max: maxLength });
  const rough = fc.record({
    kind: anyKind,
    customer: fc.nat({ max: customers - 1 }),
    date: anyDay,
    dueOn: fc.option(fc.integer({ min: -10, max: 90 }).map((days) => addDays(FIRST_DAY, days))),
    amountFen: anyAmount,
    of: place,
    to: place,
    named: fc.boolean(),
    contractNo: fc.constantFrom('', 'K1', 'K2'),
  });
  return fc.array(rough, { maxLength }).map((facts) =>
    facts.map(({ kind, customer, date, dueOn, amountFen, of, to, named, contractNo }, index) =>
      moneyFact({
        id: `f${String(index).padStart(2, '0')}`,
        kind,
        customerId: `c${customer}`,
        date,
        dueOn,
        amountFen,
        contractNo,
        docNo: `N${index}`,
        of: named || kind !== 'invoice' ? `f${String(of).padStart(2, '0')}` : '',
        to: `f${String(to).padStart(2, '0')}`,
      }),
    ),
  );
}

export const anyAsOf = fc.integer({ min: -1, max: DAYS + 60 }).map((days) => addDays(FIRST_DAY, days));
