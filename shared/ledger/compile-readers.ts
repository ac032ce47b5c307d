import type { SheetGrid } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import type { CellReader, Report } from './cell-reader.ts';
import { type DateContext, orderShownBy } from './parse-date.ts';
import type { ProblemList } from './problem-list.ts';
import { dayReader } from './read-day.ts';
import { figureReader } from './read-figure.ts';
import { codeReader, creditCodeReader, gradeReader, satisfiedReader, textReader, weighingReader } from './read-text.ts';
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
    const place = code === 'unit-unknown' ? headerRow : row;
    problems.add(
      place,
      at,
      code,
      code === 'unit-unknown' ? column.head.path : raw,
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
        return figureReader({ type: field.type, unit: column.unit, red: context.answers['red-figure'] }, report);
      case 'date':
      case 'period':
        return dayReader({ date1904: grid.date1904, contextOf: dayContext(grid, at, rows, context) }, report);
      case 'code':
        return codeReader(field.field, grid.date1904, report, paddedLength(grid, at, rows));
      case 'phone':
        return codeReader(field.field, grid.date1904, report, null);
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

function dayContext(grid: SheetGrid, column: number, rows: readonly number[], context: ReadingContext): (row: number) => DateContext {
  const shown = new Set<string>();
  let [short, sameFirst, first] = [0, 0, ''];
  for (const row of rows) {
    const cell = grid.row(row)?.[column];
    if (cell?.t !== 's') continue;
    const text = cellText(cell);
    const order = orderShownBy(text);
    if (order !== null) shown.add(order);
    const start = /^['’]?(\d{2})[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.exec(text)?.[1];
    if (start === undefined) continue;
    if (first === '') first = start;
    short += 1;
    if (start === first) sameFirst += 1;
  }
  const answer = context.answers['date-order-unclear'] ?? context.answers['day-month-order'];
  const order =
    answer === 'day-first' || answer === 'month-first' ? answer : shown.size === 1 ? ([...shown][0] as 'day-first' | 'month-first') : null;
  // The same number at the head of many short dates is the year: no ledger has 5 entries all on one day of different months.
  const shortYearFirst = answer === 'year-first' || (short >= 5 && sameFirst === short);
  const zero = context.answers['day-unclear'];
  const droppedZero = zero === 'single-day' || zero === 'ten-day' ? zero : undefined;
  return (row) => ({ ...context.at(row), order, shortYearFirst, droppedZero });
}
