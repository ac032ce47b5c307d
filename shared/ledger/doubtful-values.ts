import type { SheetGrid } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import type { ProblemList } from './problem-list.ts';
import type { FieldValue } from './reading.ts';
import type { FieldColumn } from './record-reader.ts';
import type { RunningSums } from './running-sums.ts';

export interface Doubts {
  readonly grid: SheetGrid;
  readonly columns: readonly FieldColumn[];
  readonly sums: RunningSums;
  readonly problems: ProblemList;
  /** What the user says of reversals without a minus: `negative`, `positive`, or not yet anything. */
  readonly signAnswer: string | undefined;
}

type Fields = Record<string, FieldValue>;

const REVERSAL = /^(?:冲红|红冲|红字|冲销|冲减|红字冲销|退货冲红|冲红退货|退货|沖紅|紅沖|紅字|沖銷|退貨)[。！!]?$/;
/** Days that follow the record's own. */
const LATER_DAYS = new Set(['dueOn', 'startsOn', 'endsOn', 'closedOn']);

/** Values that were readable by themselves and are in doubt beside the others of their record: reported, and left out. */
export function leaveOutDoubtful(row: number, fields: Fields, doubts: Doubts): void {
  if (typeof fields['notes'] === 'string' && REVERSAL.test(fields['notes'])) checkSign(row, fields, doubts);
  const begun = fields['date'] ?? fields['signedOn'] ?? fields['receivedOn'];
  if (typeof begun === 'string') checkYears(row, fields, begun, doubts);
}

/** A reversal or return whose figures stand there without a minus: which sign is meant must be said. */
function checkSign(row: number, fields: Fields, { grid, columns, sums, problems, signAnswer }: Doubts): void {
  if (signAnswer === 'positive') return;
  for (const column of columns) {
    const value = fields[column.field];
    if (column.sum < 0 || column.isAgeing || typeof value !== 'number' || value <= 0) continue;
    sums.add(column.sum, signAnswer === 'negative' ? -2 * value : -value);
    if (signAnswer === 'negative') fields[column.field] = -value;
    else {
      sums.addUnread(column.sum);
      delete fields[column.field];
      problems.add(row, column.at, 'sign-unclear', cellText(grid.row(row)?.[column.at]), column.field, ['negative', 'positive']);
    }
  }
}

/** `2月10日` after a record of December lies in the next year, or it does not: the title's year no longer tells. */
function checkYears(row: number, fields: Fields, begun: string, { grid, columns, problems }: Doubts): void {
  for (const column of columns) {
    const value = fields[column.field];
    if (!LATER_DAYS.has(column.field) || column.isPeriod || typeof value !== 'string' || value >= begun) continue;
    const text = cellText(grid.row(row)?.[column.at]);
    if (/\d{4}/.test(text) || /^['’]?\d{2,3}[-/.年]\d{1,2}[-/.月]\d/.test(text)) continue;
    delete fields[column.field];
    problems.add(row, column.at, 'year-missing', text, column.field);
  }
}
