import type { SheetGrid } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import type { CellReader, Report } from './cell-reader.ts';
import { type DateContext, orderShownBy } from './parse-date.ts';
import type { ProblemList } from './problem-list.ts';
import { dayReader } from './read-day.ts';
import { figureReader } from './read-figure.ts';
import { codeReader, creditCodeReader, gradeReader, phoneReader, satisfiedReader, textReader, weighingReader } from './read-text.ts';
import { isDateFormat, serialDate } from './serial-date.ts';
import type { PlannedColumn } from './table-plan.ts';

export interface ReadingContext {
  readonly year: number | null;
  readonly month: number | null;
  readonly answers: Readonly<Record<string, string>>;
  /** Year and month in force at a row, when sections change them. */
  readonly at: (row: number) => { readonly year: number | null; readonly month: number | null };
}

/** One reader per column, made once; blank cells never reach them. */
export function compileReader(
  grid: SheetGrid,
  column: PlannedColumn,
  rows: readonly number[],
  context: ReadingContext,
  problems: ProblemList,
  headerRow: number,
): CellReader | null {
  const field = column.field;
  if (field === null) return null;
  const at = column.head.column;
  const report: Report = (row, code, raw, choices) => {
    // One unit is asked for a whole column, at its name.
    const ofColumn = code === 'unit-unknown' && column.mixed !== true;
    problems.add(
      ofColumn ? headerRow : row,
      at,
      code,
      ofColumn ? column.head.path : raw,
      field.field === 'period' ? 'startsOn' : field.field,
      choices,
    );
    return undefined;
  };
  return withFormula(readerOf(), report);

  function readerOf(): CellReader {
    switch (field?.type) {
      case 'fen':
      case 'kg':
      case 'fenPerTonne':
      case 'pieces':
      case 'ageing':
        return figureReader(
          { type: field.type, unit: column.unit, named: column.head.key.unit !== null, red: context.answers['red-figure'] },
          report,
        );
      case 'date':
      case 'period':
        return dayReader({ date1904: grid.date1904, contextOf: dayContext(grid, at, rows, context) }, report);
      case 'code':
        return codeReader(field.field, grid.date1904, report, paddedLength(grid, at, rows));
      case 'phone':
        return phoneReader(field.field, grid.date1904, report);
      case 'creditCode':
        return creditCodeReader(field.field, grid.date1904, report);
      case 'weighing':
        return weighingReader(report);
      case 'grade':
        return gradeReader(field.field, grid.date1904, report);
      case 'satisfied':
        return satisfiedReader(report);
      default:
        return textReader(field?.field ?? '', grid.date1904, report);
    }
  }
}

/** The one length of a column's numbers written as text, when some begin with zero: shorter figures beside them have lost theirs. */
function paddedLength(grid: SheetGrid, column: number, rows: readonly number[]): number | null {
  const texts = rows
    .map((row) => grid.row(row)?.[column])
    .filter((cell) => cell?.t === 's')
    .map((cell) => cellText(cell))
    .filter((text) => /^\d+$/.test(text));
  const lengths = new Set(texts.map((text) => text.length));
  return lengths.size === 1 && texts.length >= 2 && texts.some((text) => text.startsWith('0')) ? ([...lengths][0] ?? null) : null;
}

function withFormula(read: CellReader, report: Report): CellReader {
  return (cell, row) => {
    if (cell.f !== undefined && (cell.v === undefined || cell.t === 'z')) return report(row, 'formula-without-value', `=${cell.f}`);
    if (cell.t === 'e') return report(row, 'error-cell', cellText(cell));
    return read(cell, row);
  };
}

const SHORT_DAY = /^['’]?(\d{2})[-/.年]\d{1,2}[-/.月](\d{1,2})日?$/;
/** No ledger's own days lie in a year after this one; terms of contracts hardly do. */
const NO_YEAR_YET = 27;

function dayContext(grid: SheetGrid, column: number, rows: readonly number[], context: ReadingContext): (row: number) => DateContext {
  const shown = new Set<string>();
  const years = new Set<number>();
  const firsts: number[] = [];
  let [latest, republic] = [0, false];
  for (const row of rows) {
    const cell = grid.row(row)?.[column];
    if (cell?.t !== 's') {
      if (cell?.t === 'n' && typeof cell.v === 'number' && isDateFormat(cell.z))
        years.add(Number(serialDate(cell.v, grid.date1904)?.slice(2, 4) ?? Number.NaN));
      continue;
    }
    const text = cellText(cell);
    const order = orderShownBy(text);
    if (order !== null) shown.add(order);
    const year = /^20(\d{2})(?:[-/.年]|\d{4}$)/.exec(text)?.[1];
    if (year !== undefined) years.add(Number(year));
    republic ||= /^(?:中[华華])?民|^1[01]\d[-/.年]/.test(text);
    const short = SHORT_DAY.exec(text);
    if (short === null) continue;
    firsts.push(Number(short[1]));
    latest = Math.max(latest, Number(short[2]));
  }
  const answer = context.answers['date-order-unclear'] ?? context.answers['day-month-order'];
  const order =
    answer === 'day-first' || answer === 'month-first' ? answer : shown.size === 1 ? ([...shown][0] as 'day-first' | 'month-first') : null;
  // The same number at the head of many short dates is the year: no ledger has 5 entries all on one day of different months.
  const sameFirst = firsts.length >= 5 && firsts.every((first) => first === firsts[0]);
  // A last part that would be a year still to come is a day.
  const lastIsDay = firsts.length >= 5 && latest > NO_YEAR_YET && latest <= 31 && firsts.every((first) => first <= NO_YEAR_YET);
  const shortYearFirst = answer === 'year-first' || sameFirst || lastIsDay;
  const zero = context.answers['day-unclear'];
  const droppedZero = zero === 'single-day' || zero === 'ten-day' ? zero : undefined;
  return (row) => ({ ...context.at(row), order, shortYearFirst, years, republic, droppedZero });
}
