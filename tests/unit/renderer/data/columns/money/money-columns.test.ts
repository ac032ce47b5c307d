import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoadedMoneyBlock } from '../../../../../../renderer/data/columns/money/loaded-money-block.ts';
import { MoneyStore } from '../../../../../../renderer/data/columns/money/money-store.ts';
import { packMoney, packMoneyTail } from '../../../../../../renderer/data/columns/money/pack-money.ts';
import { SlotIndex } from '../../../../../../renderer/data/columns/slot-index.ts';
import { MONEY_FACT_KINDS, PAYMENT_METHODS, type MoneyFact } from '../../../../../../shared/records/money-fact.ts';
import { ageingOf, quickAgeing, settle, slotAgeing, type Bands } from '../../../../../../shared/rules/5-credit/index.ts';
import { dayNumber, fromDayNumber } from '../../../../../../shared/values/local-date.ts';

const BANDS: Bands = [30, 60, 90, 180];
const ASOF = '2026-06-30';
const CUSTOMERS = ['k0', 'k1', 'k2'];

const day = fc.integer({ min: dayNumber('2025-06-01'), max: dayNumber('2026-08-01') }).map(fromDayNumber);

/** Facts that may be about each other, each with an id of its own. */
const facts: fc.Arbitrary<readonly MoneyFact[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...MONEY_FACT_KINDS),
      customerId: fc.constantFrom(...CUSTOMERS),
      date: day,
      dueOn: fc.option(day),
      docNo: fc.constantFrom('', 'FP1', '發票 2'),
      contractNo: fc.constantFrom('', 'HT-1'),
      amountFen: fc.integer({ min: -500, max: 1_000 }),
      method: fc.constantFrom(...PAYMENT_METHODS),
      of: fc.nat({ max: 12 }),
      to: fc.nat({ max: 12 }),
      notes: fc.constantFrom('', '備註'),
      batch: fc.constantFrom('b1', 'b2'),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map((draft, index) => ({
      ...draft,
      id: idAt(index),
      of: aboutOf(draft.kind, draft.of),
      to: draft.kind === 'allocation' ? idAt(draft.to) : '',
    })),
  );

function idAt(index: number): string {
  return (index + 1).toString(16).padStart(26, '0');
}

function aboutOf(kind: MoneyFact['kind'], index: number): string {
  return kind === 'payment' || kind === 'creditNote' || kind === 'openingItem' || kind === 'order' ? '' : idAt(index);
}

function storeOf(blockFacts: readonly MoneyFact[], tailFacts: readonly MoneyFact[], removed: readonly string[] = []): MoneyStore {
  const slots = new SlotIndex();
  for (const customer of CUSTOMERS) slots.slotOf(customer);
  const store = new MoneyStore(slots);
  if (blockFacts.length > 0) store.addBlocks([packMoneyTail(blockFacts, 'block')]);
  store.addTail(tailFacts.map((fact) => ({ id: `t${fact.id}`, batch: fact.batch, fact })));
  store.setRemovals(removed.map((batch) => ({ batch, removedBy: 'u' })));
  return store;
}

const byDay = (all: readonly MoneyFact[]): readonly MoneyFact[] =>
  all.toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));

describe('money facts in columns', () => {
  it('come back as they went in, whatever they are', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const slots = new SlotIndex();
        const batches = [...new Set(all.map(({ batch }) => batch))];
        for (const batch of batches) {
          const own = all.filter((fact) => fact.batch === batch);
          const [block] = packMoney(own, batch, () => 'id');
          const loaded = new LoadedMoneyBlock(block as NonNullable<typeof block>, slots);
          expect(own.map((_, line) => loaded.factAt(line))).toEqual(own);
        }
      }),
    );
  });

  it('give the same account whether they lie in blocks, as single entries or both, and whatever was taken away', () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: 12 }), fc.subarray(['b1', 'b2']), (all, cut, removed) => {
        const stores = [storeOf(all, [], removed), storeOf([], all, removed), storeOf(all.slice(0, cut), all.slice(cut), removed)];
        for (const store of stores)
          for (const [slot, customerId] of CUSTOMERS.entries()) {
            const own = all.filter((fact) => fact.customerId === customerId && !removed.includes(fact.batch));
            expect(store.factsOf(slot)).toEqual(byDay(own));
            expect(store.hasFacts(slot)).toBe(own.length > 0);
          }
      }),
    );
  });

  it('§5.3.2 are the columns that the rules take: both ways of ageing agree', () => {
    fc.assert(
      fc.property(facts, fc.subarray(['b1', 'b2']), fc.constantFrom('dueOn' as const, 'date' as const), (all, removed, base) => {
        const store = storeOf(all, [], removed);
        const quick = quickAgeing(store.columns(), dayNumber(ASOF), BANDS, base);
        for (const slot of CUSTOMERS.keys())
          expect(slotAgeing(quick, slot)).toEqual(ageingOf(settle(store.factsOf(slot), ASOF), ASOF, BANDS, base));
      }),
      { numRuns: 300 },
    );
  });

  it('a removal that concerns nothing held changes no version, one of single entries leaves the blocks', () => {
    const fact = { ...SAMPLE, batch: 'b1' };
    const store = storeOf([fact], [{ ...fact, id: idAt(2), batch: 'b2' }]);
    const before = [store.version, store.blockVersion];
    store.setRemovals([{ batch: 'elsewhere', removedBy: 'u' }]);
    expect([store.version, store.blockVersion]).toEqual(before);
    store.setRemovals([{ batch: 'b2', removedBy: 'u' }]);
    expect([store.version > (before[0] ?? 0), store.blockVersion]).toEqual([true, before[1]]);
    expect(store.factById(idAt(2))).toBeUndefined();
    store.setRemovals([{ batch: 'b1', removedBy: 'u' }]);
    expect(store.blockVersion).toBeGreaterThan(before[1] ?? 0);
    expect([store.factById(idAt(1)), store.factById(idAt(2))?.batch]).toEqual([undefined, 'b2']);
  });
});

const SAMPLE: MoneyFact = {
  id: idAt(1),
  kind: 'payment',
  customerId: 'k0',
  date: '2026-01-01',
  dueOn: null,
  docNo: '',
  contractNo: '',
  amountFen: 5,
  method: 'cash',
  of: '',
  to: '',
  notes: '',
  batch: 'b1',
};
