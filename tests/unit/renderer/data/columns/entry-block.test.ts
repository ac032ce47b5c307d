import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { LEDGER_FIELDS } from '../../../../../shared/ledger/ledger-fields.ts';
import type { FieldValue } from '../../../../../shared/ledger/reading.ts';
import { ENTRY_KINDS, type EntryKind } from '../../../../../shared/records/ledger-entry.ts';
import { EntryBlockReader, packEntries } from '../../../../../renderer/data/columns/entry-block.ts';
import { EntryCollector, type EntryFacts } from '../../../../../renderer/data/columns/entry-columns.ts';
import { entryFields } from '../../../../../renderer/data/columns/entry-fields.ts';

const SOURCE = { file: '往来.xlsx', sheet: '应收', row: 5 };
const text = fc.string({ minLength: 1 }).filter((value) => !/[\u0000\u0001\u001f]/.test(value));

function valueFor(type: string, isFigure: boolean): fc.Arbitrary<FieldValue> {
  if (isFigure) return fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
  if (type === 'satisfied') return fc.boolean();
  if (type === 'ageing') return fc.array(fc.record({ label: text, fen: fc.integer() }), { minLength: 1, maxLength: 4 });
  return text;
}

const entry: fc.Arbitrary<{ kind: EntryKind; facts: EntryFacts }> = fc.constantFrom(...ENTRY_KINDS).chain((kind) => {
  const figures = new Set(entryFields(kind).figures);
  const fields = LEDGER_FIELDS[kind].filter(({ type }) => type !== 'period');
  const values = Object.fromEntries(
    fields.map(({ field, type }) => [field, fc.option(valueFor(type, figures.has(field)), { nil: undefined })]),
  );
  return fc.record({
    kind: fc.constant(kind),
    facts: fc.record({
      customerId: fc.constantFrom('', 'a', 'b'),
      source: fc.constant(SOURCE),
      fields: fc
        .record(values)
        .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))) as fc.Arbitrary<
        Record<string, FieldValue>
      >,
    }),
  });
});

function stored(kind: EntryKind, rows: readonly EntryFacts[]) {
  const collector = new EntryCollector(kind);
  collector.startLedger('one');
  for (const row of rows) collector.add(row);
  const columns = collector.build();
  let made = 0;
  const blocks = packEntries(
    columns,
    Uint32Array.from({ length: columns.count }, (_, at) => at),
    'batch',
    () => `block ${(made += 1)}`,
  );
  return blocks.flatMap((block) => {
    const reader = new EntryBlockReader(block);
    return Array.from({ length: block.lines }, (_, line) => reader.entryAt(line));
  });
}

describe('entries in columns', () => {
  test.prop([entry])('come out as they went in, every field of every kind', ({ kind, facts }) => {
    const [read] = stored(kind, [facts]);
    expect(read).toMatchObject({ kind, customerId: facts.customerId, source: SOURCE, batch: 'batch' });
    expect(read?.fields).toEqual(facts.fields);
  });

  it('are two when a row stands twice in one ledger, and one when two ledgers bring it', () => {
    const row: EntryFacts = { customerId: 'a', fields: { date: '2026-01-05', amountFen: 100 }, source: SOURCE };
    const collector = new EntryCollector('payments');
    collector.startLedger('one');
    expect([collector.add(row), collector.add(row)]).toEqual([true, true]);
    collector.startLedger('two');
    expect([collector.add(row), collector.add(row), collector.add(row)]).toEqual([false, false, true]);
    expect(new Set(stored('payments', [row, row]).map(({ id }) => id)).size).toBe(2);
  });

  it('are the same row when only the note beside it differs, and another when the figure does', () => {
    const idOf = (fields: EntryFacts['fields']): string | undefined =>
      stored('receivables', [{ customerId: 'a', fields, source: SOURCE }])[0]?.id;
    const base = { docNo: 'FP-1', balanceFen: 500, notes: 'x' };
    expect(idOf({ ...base, notes: 'mended' })).toBe(idOf(base));
    expect(idOf({ ...base, balanceFen: 501 })).not.toBe(idOf(base));
  });
});
