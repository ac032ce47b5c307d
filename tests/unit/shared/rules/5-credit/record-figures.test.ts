import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import { recordFigures as figuresWithin } from '../../../../../shared/rules/5-credit/index.ts';
import { addDays } from '../../../../../shared/values/local-date.ts';

const AS_OF = '2026-11-23';
const { values } = parametersAt([], AS_OF);
const recordFigures = (facts: readonly MoneyFact[], asOf: string) => figuresWithin(facts, asOf, values);
let made = 0;

function fact(kind: MoneyFact['kind'], date: string, amountFen: number, patch: Partial<MoneyFact> = {}): MoneyFact {
  made += 1;
  const id = String(made).padStart(26, '0');
  const blank = { dueOn: null, contractNo: '', method: '', of: '', to: '', notes: '', batch: '', customerId: 'c' } as const;
  return { ...blank, id, docNo: `D${made}`, kind, date, amountFen, ...patch };
}

function invoice(date: string, dueOn: string, amountFen: number): MoneyFact {
  return fact('invoice', date, amountFen, { dueOn });
}

describe('§5.1.1 late days of settled documents', () => {
  it('weighs each document by what was paid on it', () => {
    const facts = [
      invoice('2026-05-01', '2026-05-31', 30_000),
      fact('payment', '2026-06-10', 30_000),
      invoice('2026-07-01', '2026-07-31', 10_000),
      fact('payment', '2026-07-15', 10_000),
    ];
    // 10 days on 30,000, early on 10,000: 7.5 days; being early never makes up for being late elsewhere.
    expect(recordFigures(facts, AS_OF)).toMatchObject({ lateDays: 7.5, settledDocuments: 2, overdueRatio: 0 });
  });

  it('rounds up to a tenth of a day', () => {
    const facts = [
      invoice('2026-05-01', '2026-05-31', 1),
      fact('payment', '2026-06-01', 1),
      invoice('2026-07-01', '2026-07-31', 1_000_000),
      fact('payment', '2026-07-31', 1_000_000),
    ];
    expect(recordFigures(facts, AS_OF)?.lateDays).toBe(0.1);
  });

  it.each([
    ['2025-11-23', null],
    ['2025-11-24', 0],
  ])('a document settled on %s', (date, lateDays) => {
    const facts = [invoice('2025-11-01', '2025-11-30', 100), fact('payment', date, 100), invoice('2026-11-01', '2026-12-01', 5)];
    expect(recordFigures(facts, AS_OF)?.lateDays).toBe(lateDays);
  });

  it('leaves out what a red invoice or a credit note took off', () => {
    const facts = [
      invoice('2026-05-01', '2026-05-31', 100),
      fact('creditNote', '2026-09-01', 100),
      invoice('2026-06-01', '2026-06-30', 100),
      fact('payment', '2026-10-08', 100),
    ];
    expect(recordFigures(facts, AS_OF)?.lateDays).toBe(100);
  });
});

describe('§5.1.1 the overdue share of what is open', () => {
  it('counts from the day after the due date', () => {
    const facts = [invoice('2026-10-01', '2026-11-22', 1), invoice('2026-10-01', AS_OF, 2)];
    expect(recordFigures(facts, AS_OF)).toMatchObject({ overdueRatio: 0.333334, openFen: 3, overdueFen: 1 });
    expect(recordFigures(facts, '2026-11-22')?.overdueRatio).toBe(0);
  });

  it('is 1 when everything is overdue, and knows nothing of later facts', () => {
    const facts = [invoice('2026-01-01', '2026-01-31', 5), fact('payment', '2026-11-24', 5)];
    expect(recordFigures(facts, AS_OF)?.overdueRatio).toBe(1);
    expect(recordFigures(facts, '2026-11-24')).toMatchObject({ overdueRatio: 0, lateDays: 297 });
  });
});

describe('§5.1.1 dishonoured bills', () => {
  const bill = fact('payment', '2026-01-10', 100, { method: 'bill', dueOn: '2026-07-10' });
  const dishonour = fact('dishonour', '2026-07-11', 0, { of: bill.id });

  it('counts them for 24 months, and the debt is open again', () => {
    const facts = [invoice('2026-01-01', '2026-01-31', 100), bill, dishonour];
    expect(recordFigures(facts, '2026-07-10')).toMatchObject({ dishonouredBills: 0, openFen: 0 });
    expect(recordFigures(facts, '2026-07-11')).toMatchObject({ dishonouredBills: 1, openFen: 100, overdueRatio: 1 });
    expect(recordFigures(facts, '2028-07-10')?.dishonouredBills).toBe(1);
    expect(recordFigures(facts, '2028-07-11')?.dishonouredBills).toBeNull();
  });

  it('not one that was reversed, nor of a payment that was, nor twice the same bill', () => {
    const wrong = fact('reversal', '2026-07-12', 0, { of: dishonour.id });
    expect(recordFigures([bill, dishonour, wrong], AS_OF)?.dishonouredBills).toBe(0);
    const never = fact('reversal', '2026-07-12', 0, { of: bill.id });
    const paid = fact('payment', '2026-07-20', 100);
    expect(recordFigures([bill, dishonour, never, paid], AS_OF)?.dishonouredBills).toBe(0);
    expect(recordFigures([bill, dishonour, { ...dishonour, id: 'again' }], AS_OF)?.dishonouredBills).toBe(1);
  });
});

describe('§5.1.1 a customer without facts', () => {
  it('has no record', () => {
    expect(recordFigures([], AS_OF)).toBeNull();
    expect(recordFigures([invoice('2026-12-01', '2026-12-31', 5)], AS_OF)).toBeNull();
    expect(recordFigures([invoice('2020-01-01', '2020-01-31', 5), fact('payment', '2020-01-31', 5)], AS_OF)).toBeNull();
  });

  it('reversing everything leaves none', () => {
    const sale = invoice('2026-05-01', '2026-05-31', 5);
    expect(recordFigures([sale, fact('reversal', '2026-05-02', 0, { of: sale.id })], AS_OF)).toBeNull();
  });
});

it('§5.1.1 every figure stays within its bounds, in whatever order the facts come', () => {
  const day = fc.nat({ max: 1000 }).map((days) => addDays('2024-01-01', days));
  const facts = fc.array(
    fc.tuple(fc.constantFrom('invoice', 'payment', 'creditNote'), day, fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.nat({ max: 90 })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(facts, (drafts) => {
      const list = drafts.map(([kind, date, fen, term]) =>
        fact(kind, date, fen, { dueOn: kind === 'invoice' ? addDays(date, term) : null }),
      );
      const figures = recordFigures(list, AS_OF);
      expect(recordFigures([...list].reverse(), AS_OF)).toEqual(figures);
      if (figures === null) return;
      expect(figures.lateDays ?? 0).toBeGreaterThanOrEqual(0);
      expect(figures.overdueRatio ?? 0).toBeGreaterThanOrEqual(0);
      expect(figures.overdueRatio ?? 0).toBeLessThanOrEqual(1);
      expect(figures.overdueFen).toBeLessThanOrEqual(figures.openFen);
    }),
  );
});

describe('§5.1.1 how far back the record is looked at', () => {
  const facts = [invoice('2026-05-01', '2026-05-31', 100), fact('payment', '2026-06-10', 100)];

  it('is a parameter: a document settled inside the window counts, one settled before it does not', () => {
    const within = (recordSettledMonths: number) =>
      figuresWithin(facts, '2026-11-09', { ...values, recordSettledMonths })?.settledDocuments ?? 0;
    expect([within(5), within(4)]).toEqual([1, 0]);
  });

  it('for dishonoured bills, too', () => {
    const bill = fact('payment', '2026-06-10', 100, { method: 'bill', dueOn: '2026-07-10' });
    const dishonour = fact('dishonour', '2026-07-11', 0, { of: bill.id });
    const within = (recordDishonourMonths: number) =>
      figuresWithin([...facts.slice(0, 1), bill, dishonour], '2026-11-10', { ...values, recordDishonourMonths })?.dishonouredBills;
    expect([within(4), within(3)]).toEqual([1, null]);
  });
});
