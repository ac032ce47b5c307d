import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settle } from '../../../../../shared/rules/5-credit/index.ts';
import { addDays } from '../../../../../shared/values/local-date.ts';
import { anyAsOf, anyFacts, FIRST_DAY, moneyFact } from './any-facts.ts';
import { contract, exposureIn, gateIn, salesLine, type Situation } from './credit-fixture.ts';

const number = fc.constantFrom('', 'K1', 'K2');
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(FIRST_DAY, days));
const amount = fc.integer({ min: 1, max: 60 });

function anySales(least: number): fc.Arbitrary<Situation['sales']> {
  const line = fc.record({ date: day, contractNo: number, amountFen: fc.option(fc.integer({ min: least, max: 60 }), { freq: 8 }) });
  return fc.array(line, { maxLength: 12 }).map((lines) => lines.map((each, index) => salesLine({ id: `s${index}`, ...each })));
}

const anyContracts = fc
  .array(
    fc.record({
      contractNo: number,
      kind: fc.constantFrom('single' as const, 'framework' as const),
      state: fc.constantFrom('effective' as const, 'effective' as const, 'finished' as const),
      amountFen: fc.option(amount, { freq: 8 }),
      signedOn: day,
    }),
    { maxLength: 4 },
  )
  .map((contracts) => contracts.map((each, index) => contract({ id: `k${index}`, ...each })));

function anySituation(leastSale: number): fc.Arbitrary<Situation & { readonly asOf: string }> {
  return fc.record({
    facts: anyFacts(),
    sales: anySales(leastSale),
    contracts: anyContracts,
    booksFrom: fc.option(day, { freq: 8 }),
    asOf: anyAsOf,
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

it('§5.2.1 a law: the exposure is the sum of its parts, and each part the sum of its documents', () => {
  fc.assert(
    fc.property(anySituation(-60), (situation) => {
      const { parts, totalFen } = exposureIn(situation);
      const account = settle(situation.facts ?? [], situation.asOf);
      expect(totalFen).toBe(sum(parts.map(({ amountFen }) => amountFen)));
      for (const { part, amountFen, documents } of parts) {
        expect(sum(documents.map((document) => document.amountFen))).toBe(amountFen);
        expect(documents.every((document) => (part === 'advances' ? document.amountFen < 0 : document.amountFen > 0))).toBe(true);
      }
      expect([parts[0]?.amountFen, parts[3]?.amountFen]).toEqual([account.openFen, account.advanceFen === 0 ? 0 : -account.advanceFen]);
    }),
    { numRuns: 500 },
  );
});

it('§5.2.1 a law: delivered not invoiced is deliveries less invoices since the books began, whatever covers what', () => {
  fc.assert(
    fc.property(anySituation(-60), (situation) => {
      const { facts = [], sales = [], booksFrom = null, asOf } = situation;
      const { debits, credits } = settle(facts, asOf);
      const invoices = [...debits, ...credits].filter(
        ({ fact }) => fact.kind === 'invoice' && booksFrom !== null && fact.date >= booksFrom,
      );
      const lines = sales.filter(({ date }) => booksFrom !== null && date >= booksFrom && date <= asOf);
      const left = sum(lines.map(({ amountFen }) => amountFen ?? 0)) - sum(invoices.map(({ fact }) => fact.amountFen));
      expect(exposureIn(situation).parts[1]?.amountFen).toBe(Math.max(0, left));
    }),
    { numRuns: 500 },
  );
});

it('§5.2.1 a law: the gate foresees the exposure after a delivery, with or without contract, and never too little', () => {
  fc.assert(
    fc.property(anySituation(0), amount, number, (situation, amountFen, contractNo) => {
      fc.pre(situation.booksFrom !== null && situation.booksFrom !== undefined && situation.booksFrom <= situation.asOf);
      const delivered = [...(situation.sales ?? []), salesLine({ id: 'x', date: situation.asOf, amountFen, contractNo })];
      const [gate, after] = [gateIn(situation, 'delivery', amountFen, contractNo), exposureIn({ ...situation, sales: delivered })];
      // Goods invoiced ahead add nothing when they are delivered; the gate does not count on that.
      const uninvoiced = (after.parts[1]?.amountFen ?? 0) - (exposureIn(situation).parts[1]?.amountFen ?? 0);
      expect(gate.afterFen).toBe(after.totalFen + amountFen - uninvoiced);
      expect(gate.afterFen).toBeGreaterThanOrEqual(after.totalFen);
    }),
    { numRuns: 500 },
  );
});

it('§5.2.1 a law: the gate foresees the exposure after an invoice', () => {
  fc.assert(
    fc.property(anySituation(-60), amount, (situation, amountFen) => {
      fc.pre(situation.booksFrom !== null && situation.booksFrom !== undefined && situation.booksFrom <= situation.asOf);
      const invoice = moneyFact({ id: 'x', kind: 'invoice', date: situation.asOf, amountFen });
      const after = exposureIn({ ...situation, facts: [...(situation.facts ?? []), invoice] });
      expect(gateIn(situation, 'invoice', amountFen).afterFen).toBe(after.totalFen);
    }),
    { numRuns: 500 },
  );
});

it('§5.2.1 an invoice covers first the deliveries of its contract, the rest the oldest, the last one partly', () => {
  const sales = [
    salesLine({ id: 's1', amountFen: 100, date: '2026-03-01' }),
    salesLine({ id: 's2', amountFen: 100, date: '2026-03-02', contractNo: 'K1' }),
    salesLine({ id: 's3', amountFen: 100, date: '2026-03-03' }),
  ];
  const facts = [moneyFact({ id: 'i', kind: 'invoice', amountFen: 150, date: '2026-03-10', contractNo: 'K1' })];
  const part = exposureIn({ sales, facts }).parts[1];
  expect(part?.amountFen).toBe(150);
  expect(part?.documents.map(({ id, amountFen }) => [id, amountFen])).toEqual([
    ['s1', 50],
    ['s3', 100],
  ]);
});

it('§5.2.1 deliveries count from the day the books begin, and not at all before there is one', () => {
  const sales = [salesLine({ id: 's1', amountFen: 70, date: '2026-02-28' }), salesLine({ id: 's2', amountFen: 30, date: '2026-03-01' })];
  expect(exposureIn({ sales, booksFrom: '2026-02-28' }).totalFen).toBe(100);
  expect(exposureIn({ sales, booksFrom: '2026-03-01' }).totalFen).toBe(30);
  expect(exposureIn({ sales, booksFrom: '2026-03-02' }).totalFen).toBe(0);
  expect(exposureIn({ sales, booksFrom: null })).toMatchObject({ totalFen: 0, remarks: [{ code: 'booksNotStarted' }] });
});

it('§5.2.1 a red invoice makes its goods delivered and not invoiced again; a reversed delivery counts no more', () => {
  const red = [
    moneyFact({ id: 'i', kind: 'invoice', amountFen: 100, date: '2026-02-01' }),
    moneyFact({ id: 'r', kind: 'invoice', amountFen: -40, date: '2026-04-01', of: 'i' }),
  ];
  expect(exposureIn({ facts: red, booksFrom: '2026-03-01' }).parts.slice(0, 2)).toMatchObject([
    { amountFen: 60 },
    { amountFen: 40, documents: [{ kind: 'money', id: 'r', amountFen: 40 }] },
  ]);
  const reversed = [salesLine({ id: 's1', amountFen: 70 }), salesLine({ id: 's2', amountFen: -70, reverses: 's1' })];
  expect(exposureIn({ sales: [...reversed, salesLine({ id: 's3', amountFen: 100 })] }).totalFen).toBe(100);
});

it('§5.2.1 a single contract draws its amount once effective, a framework contract its orders, each less what was delivered: on a single one ever, on a framework since the books began', () => {
  const contracts = [
    contract({ id: 'K1', amountFen: 500 }),
    contract({ id: 'K2', kind: 'framework', amountFen: 9000 }),
    contract({ id: 'K3', amountFen: 800, state: 'inApproval' }),
    contract({ id: 'K4', amountFen: null }),
    contract({ id: 'K5', amountFen: 70 }),
  ];
  const facts = [moneyFact({ id: 'o', kind: 'order', amountFen: 300, contractNo: 'K2', date: '2026-05-01' })];
  const sales = [
    salesLine({ id: 's1', amountFen: 200, contractNo: 'K1', date: '2026-05-02' }),
    salesLine({ id: 's2', amountFen: 350, contractNo: 'K2', date: '2026-05-02' }),
    salesLine({ id: 's3', amountFen: 99, contractNo: 'K1', date: '2025-12-31' }),
    salesLine({ id: 's4', amountFen: -40, contractNo: 'K5', date: '2026-05-02' }),
  ];
  const { parts, remarks } = exposureIn({ contracts, facts, sales });
  expect(parts[2]?.documents).toEqual([
    { kind: 'contract', id: 'K1', docNo: 'K1', date: '2026-01-05', amountFen: 201 },
    { kind: 'contract', id: 'K5', docNo: 'K5', date: '2026-01-05', amountFen: 70 },
  ]);
  expect(remarks).toEqual([{ code: 'contractsWithoutAmount', count: 1, docNos: ['K4'] }]);
});

it('§5.2.1 a single contract of the same number takes what was delivered before the books began, and leaves what came after to the orders', () => {
  const contracts = [
    contract({ id: 'k1', contractNo: 'K', amountFen: 54, signedOn: '2026-01-01' }),
    contract({ id: 'k2', contractNo: 'K', kind: 'framework', signedOn: '2026-01-02' }),
  ];
  const facts = [moneyFact({ id: 'o', kind: 'order', amountFen: 1, contractNo: 'K', date: '2026-01-01' })];
  const sales = [
    salesLine({ id: 's1', amountFen: 1, contractNo: 'K', date: '2025-12-31' }),
    salesLine({ id: 's2', amountFen: 54, contractNo: 'K', date: '2026-01-02' }),
  ];
  expect(exposureIn({ contracts, facts, sales, booksFrom: '2026-01-01', asOf: '2026-01-02' }).parts[2]?.amountFen).toBe(0);
});

it('§5.2.1 deliveries without an amount are counted and named', () => {
  const sales = [salesLine({ id: 's1', amountFen: null, docNo: '出庫1' }), salesLine({ id: 's2', amountFen: null, docNo: '' })];
  expect(exposureIn({ sales }).remarks).toEqual([{ code: 'salesWithoutAmount', count: 2, docNos: ['出庫1'] }]);
});
