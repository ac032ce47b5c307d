import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { customerFigures, NO_DAY, sameFiguresOn } from '../../../../../renderer/data/columns/customer-figures.ts';
import type { LineColumns } from '../../../../../renderer/data/columns/line-columns.ts';
import { dayNumber, fromDayNumber, lastClosedMonths, monthOf } from '../../../../../shared/values/local-date.ts';

interface Line {
  readonly slot: number;
  readonly day: number;
  readonly kg: number;
  readonly fen: number;
  readonly counts: number;
}

const ASOF = '2026-11-23';
const SLOTS = 3;

function columnsOf(lines: readonly Line[]): LineColumns {
  return {
    count: lines.length,
    starts: new Uint32Array(),
    slot: Uint32Array.from(lines, ({ slot }) => slot),
    day: Int32Array.from(lines, ({ day }) => day),
    weightKg: Float64Array.from(lines, ({ kg }) => kg),
    amountFen: Float64Array.from(lines, ({ fen }) => fen),
    counts: Uint8Array.from(lines, ({ counts }) => counts),
    offsets: new Uint32Array(),
    bySlot: new Uint32Array(),
  };
}

const line = (fields: Partial<Line>): Line => ({ slot: 0, day: dayNumber('2026-03-05'), kg: 1, fen: 1, counts: 1, ...fields });
const figure = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -5, max: 50 }));
const anyLine = fc.record({
  slot: fc.nat(SLOTS - 1),
  day: fc.integer({ min: dayNumber('2025-08-01'), max: dayNumber('2026-12-31') }),
  kg: figure,
  fen: figure,
  counts: fc.constantFrom(0, 1, 1, 1),
});

describe('§2.2 figures in one pass', () => {
  it('take the first and the last day of the 12 closed months, and neither day beside them', () => {
    const days = ['2025-10-31', '2025-11-01', '2026-10-31', '2026-11-01'].map((date, place) =>
      line({ day: dayNumber(date), fen: 10 ** place }),
    );
    expect(customerFigures(columnsOf(days), SLOTS, ASOF)).toMatchObject({ companyFen: 110, activeMonths: new Uint8Array([2, 0, 0]) });
  });

  it('say when lines exist of which none tells its weight', () => {
    const { weights } = customerFigures(
      columnsOf([line({ slot: 1, kg: Number.NaN }), line({ slot: 2, kg: Number.NaN }), line({ slot: 2 })]),
      SLOTS,
      ASOF,
    );
    expect([...weights]).toEqual([0, 1, 2]);
  });

  it('know no day of a customer who only returned goods, nor one to come', () => {
    const { lastDay, firstDay } = customerFigures(
      columnsOf([line({ kg: -1, fen: -1 }), line({ slot: 1, day: dayNumber('2026-11-24') })]),
      SLOTS,
      ASOF,
    );
    expect([...lastDay, ...firstDay]).toEqual(Array.from({ length: 6 }, () => NO_DAY));
  });

  test.prop([fc.array(anyLine, { maxLength: 40 })])('agree with sums over the lines one by one', (lines) => {
    const months = lastClosedMonths(ASOF, 12);
    const figures = customerFigures(columnsOf(lines), SLOTS, ASOF);
    const inWindow = lines.filter(({ day, counts }) => counts === 1 && months.includes(monthOf(fromDayNumber(day))));
    const sum = (values: readonly number[]): number =>
      values.filter((value) => !Number.isNaN(value)).reduce((total, value) => total + value, 0);
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const own = inWindow.filter((each) => each.slot === slot);
      expect(figures.purchasedKg[slot]).toBe(sum(own.map(({ kg }) => kg)));
      expect(figures.purchasedFen[slot]).toBe(sum(own.map(({ fen }) => fen)));
      expect(figures.activeMonths[slot]).toBe(
        new Set(own.filter(({ kg, fen }) => kg > 0 || fen > 0).map(({ day }) => monthOf(fromDayNumber(day)))).size,
      );
    }
    expect(figures.companyFen).toBe(sum(inWindow.map(({ fen }) => fen)));
  });

  const days = fc.integer({ min: dayNumber('2026-10-20'), max: dayNumber('2026-12-10') }).map(fromDayNumber);
  test.prop([fc.array(anyLine, { maxLength: 8 }), days, days])('are the same on two days of which it is said', (lines, one, other) => {
    const columns = columnsOf(lines);
    fc.pre(sameFiguresOn(columns, one, other));
    expect(customerFigures(columns, SLOTS, one)).toEqual(customerFigures(columns, SLOTS, other));
  });

  it('are not the same across the end of a month, nor across a day with a line', () => {
    const columns = columnsOf([line({ day: dayNumber('2026-11-20') })]);
    expect(sameFiguresOn(columns, '2026-11-20', '2026-11-26')).toBe(true);
    expect(sameFiguresOn(columns, '2026-11-26', '2026-11-20')).toBe(true);
    expect(sameFiguresOn(columns, '2026-11-19', '2026-11-26')).toBe(false);
    expect(sameFiguresOn(columns, '2026-11-30', '2026-12-01')).toBe(false);
  });
});
