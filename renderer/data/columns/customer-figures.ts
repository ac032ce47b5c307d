import { gradingWindow } from '../../../shared/rules/2-grading/index.ts';
import type { Fen, LocalDate } from '../../../shared/values/id.ts';
import { dayNumber, fromDayNumber } from '../../../shared/values/local-date.ts';
import type { LineColumns } from './line-columns.ts';

/** No day: before any that a ledger could hold. */
export const NO_DAY = -0x8000_0000;

/** What §2 looks at, by slot, for one day: the 12 closed months before its month. */
export interface CustomerFigures {
  readonly purchasedKg: Float64Array;
  readonly purchasedFen: Float64Array;
  /** Months of the 12 with a purchase. */
  readonly activeMonths: Uint8Array;
  /** 0: no lines; 1: lines, none of which says its weight; 2: weights known. */
  readonly weights: Uint8Array;
  /** First and last day with a purchase up to the day asked for, whatever the window, or NO_DAY. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly companyFen: Fen;
}

export function customerFigures(lines: LineColumns, slots: number, asOf: LocalDate): CustomerFigures {
  const window = gradingWindow(asOf);
  const from = dayNumber(window.from);
  const span = dayNumber(window.to) - from + 1;
  const asOfDay = dayNumber(asOf);
  const bitOfDay = monthBits(from, span);
  const figures = emptyFigures(slots);
  const months = new Uint16Array(slots);
  let companyFen = 0;
  for (let line = 0; line < lines.count; line += 1) {
    if (lines.counts[line] === 0) continue;
    const slot = lines.slot[line] as number;
    const day = lines.day[line] as number;
    if (day > asOfDay) continue;
    const kg = lines.weightKg[line] as number;
    const fen = lines.amountFen[line] as number;
    if (kg > 0 || fen > 0) noteDay(figures, slot, day);
    const place = day - from;
    if (place < 0 || place >= span) continue;
    if (kg === kg) {
      figures.purchasedKg[slot] = (figures.purchasedKg[slot] as number) + kg;
      figures.weights[slot] = 2;
    } else if (figures.weights[slot] === 0) figures.weights[slot] = 1;
    if (fen === fen) {
      figures.purchasedFen[slot] = (figures.purchasedFen[slot] as number) + fen;
      companyFen += fen;
    }
    if (kg > 0 || fen > 0) months[slot] = (months[slot] as number) | (bitOfDay[place] as number);
  }
  for (let slot = 0; slot < slots; slot += 1) figures.activeMonths[slot] = bitCount(months[slot] as number);
  return { ...figures, companyFen };
}

function emptyFigures(slots: number): Omit<CustomerFigures, 'companyFen'> {
  return {
    purchasedKg: new Float64Array(slots),
    purchasedFen: new Float64Array(slots),
    activeMonths: new Uint8Array(slots),
    weights: new Uint8Array(slots),
    firstDay: new Int32Array(slots).fill(NO_DAY),
    lastDay: new Int32Array(slots).fill(NO_DAY),
  };
}

function noteDay(figures: Omit<CustomerFigures, 'companyFen'>, slot: number, day: number): void {
  const first = figures.firstDay[slot] as number;
  if (first === NO_DAY || day < first) figures.firstDay[slot] = day;
  if (day > (figures.lastDay[slot] as number)) figures.lastDay[slot] = day;
}

/** For each day of the window the bit of its month. */
function monthBits(from: number, span: number): Uint16Array {
  const first = monthNumber(from);
  return Uint16Array.from({ length: span }, (_, index) => 1 << (monthNumber(from + index) - first));
}

function monthNumber(day: number): number {
  const date = fromDayNumber(day);
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function bitCount(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
