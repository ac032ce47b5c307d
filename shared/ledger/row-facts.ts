import type { GridCell } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import { ROLE, type TablePlan } from './table-plan.ts';
import { type Mark, markOf } from './text-mark.ts';
import { unitOf } from './units.ts';

/** What a row's cells say before anything is decided of it. */
export interface RowFacts {
  readonly filled: number;
  /** Cells that say who or what, labels left out. */
  readonly identity: number;
  readonly figures: number;
  readonly nonZero: number;
  readonly notes: number;
  readonly sequence: number;
  readonly texts: number;
  /** Counted up to the first cell that is none. */
  readonly units: number;
  readonly instructions: number;
  readonly signatures: number;
  readonly first: number;
  readonly firstText: string;
  readonly firstMark: Mark;
  readonly label: Mark;
  readonly labelColumn: number;
  readonly example: boolean;
  readonly key: boolean;
  readonly numbers: number;
  /** Cells that only hold dashes or the like. */
  readonly dashes: number;
  /** A word stands where the day should, that speaks of no day. */
  readonly wordForDay: boolean;
}

type Counts = { -readonly [Key in keyof RowFacts]: RowFacts[Key] };

const NOTHING: RowFacts = {
  filled: 0,
  identity: 0,
  figures: 0,
  nonZero: 0,
  notes: 0,
  sequence: 0,
  texts: 0,
  units: 0,
  instructions: 0,
  signatures: 0,
  first: -1,
  firstText: '',
  firstMark: 'none',
  label: 'none',
  labelColumn: -1,
  example: false,
  key: false,
  numbers: 0,
  dashes: 0,
  wordForDay: false,
};

const LABELS: ReadonlySet<Mark> = new Set<Mark>([
  'total',
  'subtotal',
  'named-subtotal',
  'carried-forward',
  'balance-brought',
  'aside',
  'prose-total',
]);

/** Counts of the cells that are not blank. */
export function rowFacts(cells: readonly (GridCell | undefined)[], plan: TablePlan): RowFacts {
  const facts: Counts = { ...NOTHING };
  const last = Math.min(plan.right, cells.length - 1);
  for (let column = plan.left; column <= last; column += 1) {
    const cell = cells[column];
    if (cell !== undefined && !isBlankCell(cell)) countCell(facts, cell, column, plan);
  }
  return facts;
}

function countCell(facts: Counts, cell: GridCell, column: number, plan: TablePlan): void {
  facts.filled += 1;
  const text = cell.t === 's' ? cellText(cell) : '';
  const mark = text === '' ? 'none' : markOf(text);
  if (facts.first < 0) {
    facts.first = column;
    facts.firstText = text === '' ? cellText(cell) : text;
    facts.firstMark = mark;
  }
  if (text !== '') countText(facts, text, mark, column === plan.day);
  else if (cell.t === 'n') facts.numbers += 1;
  const isLabel = mark !== 'none' && countMark(facts, mark, column);
  if (column === plan.key) facts.key = true;
  const role = plan.roles[column];
  if (role === ROLE.identity) {
    if (!isLabel) facts.identity += 1;
  } else if (role === ROLE.figure) {
    facts.figures += 1;
    if (cell.v !== 0 && cell.v !== '0') facts.nonZero += 1;
  } else if (role === ROLE.notes) facts.notes += 1;
  else if (role === ROLE.sequence && (text === '' || /^[\d.、()（）-]{1,8}$/.test(text))) facts.sequence += 1;
}

/** Whether the cell is the row's label, as far as can be told from the cells before it. */
function countMark(facts: Counts, mark: Mark, column: number): boolean {
  if (mark === 'signature') facts.signatures += 1;
  else if (mark === 'instruction') facts.instructions += 1;
  else if (mark === 'example') facts.example = true;
  const { label } = facts;
  const isLabel =
    LABELS.has(mark) && (label === 'none' || label === 'prose-total' || (label === 'named-subtotal' && mark !== 'prose-total'));
  if (!isLabel) return false;
  facts.label = mark;
  facts.labelColumn = column;
  return true;
}

function countText(facts: Counts, text: string, mark: Mark, isDay: boolean): void {
  facts.texts += 1;
  if (isDashes(text)) facts.dashes += 1;
  else if (isDay && mark !== 'ditto') facts.wordForDay = !/\d/.test(text) && !OF_A_DAY.test(text);
  // Only a row of nothing but units is asked for.
  if (facts.units === facts.filled - 1 && text.length <= 6 && unitOf(text) !== null) facts.units += 1;
}

/** What stands for a day that is not known or not fixed. */
const OF_A_DAY = /[年月日号期定详知无空暂即另未]/;
const DASHES = /^[-—–=_/\\.*~·]+$/;

function isDashes(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first < 0x30 || (first > 0x5a && first < 0x4e00)) && DASHES.test(text);
}
