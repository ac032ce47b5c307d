import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../../../shared/ledger/ledger-fields.ts';
import { readSheet } from '../../../../../shared/ledger/read-sheet.ts';
import { fits, type Layout, LAYOUTS } from './layout.ts';
import { seededRandom } from './seeded-random.ts';
import { happenedOn, type TrueRecord, trueRecords } from './true-records.ts';
import { LedgerWriter } from './written-ledger.ts';

const ALIKE: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'note', 'unit'],
  note: ['note', 'title', 'section'],
  instruction: ['instruction', 'note'],
  total: ['total', 'subtotal'],
  subtotal: ['subtotal', 'total'],
  section: ['section', 'title'],
  'numbered-only': ['numbered-only', 'instruction'],
};

describe.each(RECORD_KINDS)('the generated zoo: %s', (kind) => {
  it.each(LAYOUTS.filter((layout) => fits(layout, kind)))('$name', (layout) => {
    for (const seed of [1]) {
      const random = seededRandom(seed * 1000 + LAYOUTS.indexOf(layout) * 10 + RECORD_KINDS.indexOf(kind));
      const ledger = new LedgerWriter(kind, layout, random, trueRecords(kind, random, 28)).write();
      const readings = readSheet(ledger.grid, { as: null, correction: {} });
      const [reading] = readings;
      expect(readings).toHaveLength(1);
      expect(reading?.kind).toBe(kind);
      expect(reading?.headerRows).toEqual(ledger.headerRows);
      const read = new Map(reading?.records.map((record) => [record.row, record.fields]));
      expect([...read.keys()], 'rows read as records').toEqual([...ledger.records.keys()]);
      for (const [row, fields] of ledger.records) expect({ row, ...read.get(row) }).toEqual({ row, ...readable(fields, layout) });
      for (const [row, why] of ledger.skipped)
        expect(ALIKE[why] ?? [why], `row ${row} is ${why}`).toContain(reading?.skipped.find((skip) => skip.row === row)?.why);
      for (const total of ledger.totals) expect(reading?.totals).toContainEqual({ ...total, agrees: total.stated === total.computed });
      expect(reading?.problems.filter((problem) => problem.code !== 'year-missing' || layout.date !== 'month-day')).toEqual([]);
    }
  });
});

/** What can be known from the page: a day without its year that lies in the next one is reported, not read. */
function readable(fields: TrueRecord, layout: Layout): Record<string, unknown> {
  const begun = happenedOn(fields) ?? '';
  const inNextYear = (field: string, value: unknown): boolean =>
    layout.date === 'month-day' &&
    ['dueOn', 'startsOn', 'endsOn', 'closedOn'].includes(field) &&
    String(value).slice(0, 4) !== begun.slice(0, 4);
  return Object.fromEntries(Object.entries(fields).filter(([field, value]) => value !== '' && !inNextYear(field, value)));
}
