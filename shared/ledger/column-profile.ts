import { checkCreditCode } from '../values/credit-code.ts';
import type { GridCell, SheetGrid } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import type { FieldType } from './ledger-fields.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import { isDateFormat, serialDate } from './serial-date.ts';
import { unitOf } from './units.ts';
import { weighingOf } from './weighing.ts';

/** What the cells under a header look like, counted over a sample of rows. */
export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  /** Whole numbers that could be days. */
  readonly serials: number;
  readonly integers: number;
  /** Figures with a digit in the third decimal place, and beyond. */
  readonly thousandths: number;
  readonly finer: number;
  readonly creditCodes: number;
  readonly emails: number;
  readonly phones: number;
  readonly weighings: number;
  readonly units: number;
  readonly companies: number;
  readonly longest: number;
  readonly ascending: boolean;
  /** The figures of the rows looked at, NaN where there is none. */
  readonly figures: readonly number[];
  /** The first whole number is 1. */
  readonly fromOne: boolean;
}

const SAMPLE = 120;
const COMPANY = /公司|集团|集團|厂$|廠$|经营部|經營部|有限|商行|中心|工程部|门市|門市|合作社/;
const PHONE = /^\+?[\d\s()（）-]{7,20}(?:[/、,;，；\s转-][\d\s()（）-]{3,20})*$/;
const NO_CONTEXT = { year: 2000, month: null, order: 'month-first', shortYearFirst: true } as const;

/** Rows looked at: the first ones and some spread over the rest. */
export function sampleRows(top: number, bottom: number): readonly number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom && rows.length < SAMPLE; row += 1) rows.push(row);
  const rest = bottom - top + 1 - SAMPLE;
  const step = Math.max(1, Math.floor(rest / SAMPLE));
  for (let row = top + SAMPLE; row <= bottom; row += step) rows.push(row);
  return rows;
}

type Counts = { -readonly [Key in keyof ColumnProfile]: ColumnProfile[Key] };

export function columnProfile(grid: SheetGrid, column: number, rows: readonly number[]): ColumnProfile {
  const counts: Counts = {
    filled: 0,
    numbers: 0,
    dates: 0,
    serials: 0,
    integers: 0,
    thousandths: 0,
    finer: 0,
    creditCodes: 0,
    emails: 0,
    phones: 0,
    weighings: 0,
    units: 0,
    companies: 0,
    longest: 0,
    ascending: true,
    fromOne: false,
    figures: [],
  };
  const figures: number[] = [];
  counts.figures = figures;
  let expected = Number.NaN;
  for (const row of rows) {
    const cell = grid.row(row)?.[column];
    figures.push(Number.NaN);
    if (cell === undefined || isBlankCell(cell)) continue;
    // An error says nothing of what stands there otherwise.
    if (cell.t === 'e' || (cell.f !== undefined && cell.v === undefined)) continue;
    counts.filled += 1;
    if (typeof cell.v === 'number' && cell.t === 'n') {
      countNumber(counts, cell, grid.date1904);
      figures[figures.length - 1] = cell.v;
    } else figures[figures.length - 1] = countText(counts, cellText(cell));
    const value = Number(cell.v);
    if (!Number.isNaN(expected) && value !== expected && value !== 1) counts.ascending = false;
    if (!Number.isInteger(value)) continue;
    if (Number.isNaN(expected)) counts.fromOne = value === 1;
    expected = value + 1;
  }
  if (counts.filled < 2 || Number.isNaN(expected)) counts.ascending = false;
  return counts;
}

function countNumber(counts: Counts, cell: GridCell, date1904: boolean): void {
  const value = cell.v as number;
  if (isDateFormat(cell.z)) {
    counts.dates += 1;
    return;
  }
  countFigure(counts, value);
  if (Number.isInteger(value) && serialDate(value, date1904) !== null) counts.serials += 1;
  if (Number.isInteger(value) && value >= 13_000_000_000 && value < 20_000_000_000) counts.phones += 1;
}

function countFigure(counts: Counts, value: number): void {
  counts.numbers += 1;
  if (Number.isInteger(value)) counts.integers += 1;
  else {
    const decimals = (String(Number(value.toPrecision(14))).split('.')[1] ?? '').length;
    if (decimals === 3) counts.thousandths += 1;
    if (decimals > 3) counts.finer += 1;
  }
}

/** The figure that the text is, or NaN. */
function countText(counts: Counts, text: string): number {
  counts.longest = Math.max(counts.longest, text.length);
  if (text.length === 18 && checkCreditCode(text).ok) counts.creditCodes += 1;
  if (text.includes('@')) counts.emails += 1;
  if (PHONE.test(text) && /\d{7}/.test(text.replace(/\D/g, ''))) counts.phones += 1;
  if (weighingOf(text) !== null) counts.weighings += 1;
  if (unitOf(text) !== null) counts.units += 1;
  if (COMPANY.test(text)) counts.companies += 1;
  if (text.length > 24) return Number.NaN;
  const number = parseNumber(text);
  if (number.is === 'number') countFigure(counts, number.value);
  else if (number.is === 'trouble' && number.code !== 'not-a-number') counts.numbers += 1;
  const date = parseDate(text, NO_CONTEXT);
  if (date.is === 'date' || (date.is === 'trouble' && date.code === 'date-order-unclear')) counts.dates += 1;
  return number.is === 'number' ? number.value : Number.NaN;
}

/** How well the values of a column suit a type: 0 they contradict it, 1 they suit or there are none. */
export function suits(type: FieldType, field: string, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0.9;
  const share = (count: number): number => count / profile.filled;
  switch (type) {
    case 'fen':
    case 'kg':
    case 'fenPerTonne':
    case 'ageing':
      return share(profile.numbers) < 0.25 ? 0 : 1;
    case 'pieces':
      return share(profile.numbers) < 0.25 ? 0 : share(profile.integers) < 0.5 ? 0.3 : 1;
    case 'date':
    case 'period':
      return share(profile.dates) >= 0.3 || share(profile.serials) >= 0.6
        ? 1
        : share(profile.dates) > 0
          ? 0.8
          : share(profile.numbers) > 0.7
            ? 0.45
            : 0.6;
    case 'weighing':
      return share(profile.weighings) >= 0.3 ? 1 : 0.1;
    case 'creditCode':
      return share(profile.creditCodes) >= 0.3 ? 1.2 : profile.longest > 0 && profile.longest < 8 ? 0.3 : 0.9;
    case 'grade':
      return profile.longest > 8 ? 0.2 : 1;
    case 'satisfied':
      return profile.longest > 30 ? 0.3 : 1;
    default:
      return suitsText(field, profile, share);
  }
}

function suitsText(field: string, profile: ColumnProfile, share: (count: number) => number): number {
  if (share(profile.dates) > 0.6 && field !== 'notes') return 0.3;
  if (field === 'customer' || field === 'name') {
    if (share(profile.units) > 0.5 || share(profile.numbers) > 0.5) return 0;
    return share(profile.companies) >= 0.3 ? 1.1 : 1;
  }
  if (share(profile.creditCodes) >= 0.6) return 0.2;
  if (field === 'industry') return profile.longest === 1 ? 0.3 : 1;
  if (field === 'phone') return share(profile.emails) > 0.5 || share(profile.companies) > 0.5 ? 0.2 : 1;
  if (field === 'contact' || field === 'salesRep' || field === 'legalRepresentative')
    return share(profile.companies) > 0.5 || share(profile.phones) > 0.6 ? 0.3 : 1;
  return 1;
}
