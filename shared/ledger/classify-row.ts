import type { GridCell } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import { isCustomerLabel } from './section-customer.ts';
import { ROLE, type TablePlan } from './table-plan.ts';
import { type Mark, markOf } from './text-mark.ts';
import { unitOf } from './units.ts';

export type RowClass =
  | 'record'
  | 'blank'
  | 'numbered-only'
  | 'unit'
  | 'section'
  | 'subtotal'
  | 'total'
  | 'carried-forward'
  | 'note'
  | 'signature'
  | 'example'
  | 'instruction'
  | 'figures-only'
  | 'no-key'
  | 'title';

interface RowFacts {
  readonly filled: number;
  /** Cells that say who or what, labels left out. */
  readonly identity: number;
  readonly figures: number;
  readonly nonZero: number;
  readonly notes: number;
  readonly sequence: number;
  readonly texts: number;
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
/** Words of a signature line whose names stand in cells of their own. */
const SIGNS_APART =
  /^(?:制\s*表|制\s*单|填\s*表|编\s*制|审\s*核|审\s*批|复\s*核|经\s*办|主\s*管|财务(?:主管|负责人|经理)?|会\s*计(?:主管)?|出\s*纳|负\s*责|业务主管|部门经理|总\s*经\s*理|批\s*准|校\s*对)\s*人?$/;
export const COMPANY = /(?:公司|集团|厂|廠|经营部|商行|中心|门市部|合作社|有限合伙)[\dA-Za-z]{0,4}(?:[(（][^)）]*[)）])?$/;

/** What a row under the header is. `early`: one of the first rows of the body. */
export function classifyRow(cells: readonly (GridCell | undefined)[] | undefined, plan: TablePlan, early: boolean): RowClass {
  if (cells === undefined) return 'blank';
  const facts = factsOf(cells, plan);
  if (facts.filled === facts.dashes) return 'blank';
  if (
    facts.filled === facts.sequence ||
    (facts.identity + facts.notes === 0 && facts.texts === 0 && facts.sequence > 0 && facts.nonZero === 0)
  )
    return 'numbered-only';
  if (facts.units === facts.filled) return 'unit';
  if (early && isColumnNumbers(cells, plan, facts)) return 'numbered-only';
  return byLabel(facts, plan) ?? bySigns(facts, plan, early) ?? byContent(facts, plan);
}

function factsOf(cells: readonly (GridCell | undefined)[], plan: TablePlan): RowFacts {
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
  const { label } = facts;
  const isLabel =
    LABELS.has(mark) && (label === 'none' || label === 'prose-total' || (label === 'named-subtotal' && mark !== 'prose-total'));
  if (isLabel) {
    facts.label = mark;
    facts.labelColumn = column;
  }
  if (column === plan.key) facts.key = true;
  const role = plan.roles[column];
  if (role === ROLE.sequence && (text === '' || /^[\d.、()（）-]{1,8}$/.test(text))) facts.sequence += 1;
  else if (role === ROLE.notes) facts.notes += 1;
  else if (role === ROLE.figure) {
    facts.figures += 1;
    if (cell.v !== 0 && cell.v !== '0') facts.nonZero += 1;
  } else if (role === ROLE.identity && !isLabel) facts.identity += 1;
}

function countText(facts: Counts, text: string, mark: Mark, isDay: boolean): void {
  facts.texts += 1;
  if (isDashes(text)) facts.dashes += 1;
  else if (isDay && mark !== 'ditto') facts.wordForDay = !/\d/.test(text) && !OF_A_DAY.test(text);
  if (mark === 'signature') facts.signatures += 1;
  if (mark === 'instruction') facts.instructions += 1;
  if (mark === 'example') facts.example = true;
  if (text.length <= 6 && unitOf(text) !== null) facts.units += 1;
}

/** What stands for a day that is not known or not fixed. */
const OF_A_DAY = /[年月日号期定详知无空暂即另未]/;
const DASHES = /^[-—–=_/\\.*~·]+$/;

function isDashes(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first < 0x30 || (first > 0x5a && first < 0x4e00)) && DASHES.test(text);
}

/** 1 2 3 4 … under the header. */
function isColumnNumbers(cells: readonly (GridCell | undefined)[], plan: TablePlan, facts: RowFacts): boolean {
  if (facts.filled < 3) return false;
  let expected = Number.NaN;
  for (let column = plan.left; column <= Math.min(plan.right, cells.length - 1); column += 1) {
    const text = cellText(cells[column]);
    if (text === '' || /^[甲乙丙丁戊]$/.test(text)) continue;
    const value = Number(text.replace(/^[(（]|[)）]$/g, ''));
    if (!Number.isInteger(value) || (!Number.isNaN(expected) && value !== expected)) return false;
    expected = value + 1;
  }
  return !Number.isNaN(expected);
}

/** A total stays a record when the row says who and what beside the label: a customer may be named `…合计…`. */
function byLabel(facts: RowFacts, plan: TablePlan): RowClass | null {
  if (facts.label === 'none') return null;
  const inNotes = plan.roles[facts.labelColumn] === ROLE.notes;
  const inKey = facts.labelColumn === plan.key;
  switch (facts.label) {
    case 'carried-forward':
      return facts.identity <= 2 ? 'carried-forward' : null;
    case 'balance-brought':
      return facts.identity <= 2 && (!inNotes || facts.nonZero <= 1) ? 'carried-forward' : null;
    case 'aside':
      return !inNotes && facts.identity <= 2 ? 'note' : null;
    case 'total':
      // A list of customers has hardly anything to add: who has a telephone is a customer.
      return facts.identity <= (plan.kind === 'customers' ? 0 : 2) ? 'total' : null;
    case 'subtotal':
      return facts.identity <= (inNotes ? 2 : 3) ? 'subtotal' : null;
    case 'named-subtotal':
      if (inNotes || facts.identity > 1) return null;
      if (inKey && COMPANY.test(facts.firstText)) return null;
      return facts.identity === 0 || !inKey ? 'subtotal' : null;
    default:
      return facts.figures <= 1 && facts.filled <= 3 && facts.identity <= 1 && facts.labelColumn === facts.first ? 'total' : null;
  }
}

function bySigns(facts: RowFacts, plan: TablePlan, early: boolean): RowClass | null {
  if (facts.numbers <= 1 && isCustomerLabel(facts.firstText)) return 'section';
  if (facts.numbers === 0 && facts.filled >= 2 && facts.filled <= 8 && SIGNS_APART.test(facts.firstText)) return 'signature';
  if (
    facts.signatures > 0 &&
    (facts.firstMark === 'signature' || facts.signatures >= 2) &&
    facts.identity + facts.figures <= facts.signatures * 2 + 2
  )
    return 'signature';
  if (facts.firstMark === 'example' || (facts.example && early)) return 'example';
  if (early && facts.instructions > 0 && facts.instructions >= facts.filled * 0.3 && facts.figures <= facts.instructions)
    return 'instruction';
  // `开户行：` in a cell of its own begins no record.
  if (facts.numbers <= 1 && facts.firstText.length <= 12 && /[:：]$/.test(facts.firstText)) return 'note';
  if (facts.numbers === 0 && /^(?:备注|備註|附注|说明|說明|注)$/.test(facts.firstText) && plan.roles[facts.first] !== ROLE.notes)
    return 'note';
  const noteFirst = facts.firstMark === 'note' && plan.roles[facts.first] !== ROLE.notes;
  if (noteFirst && facts.filled <= 2) return 'note';
  if (facts.firstMark === 'instruction' && facts.filled <= 2) return facts.filled === 1 && plan.mapped > 2 ? 'note' : null;
  return null;
}

function byContent(facts: RowFacts, plan: TablePlan): RowClass {
  const { identity, figures, filled } = facts;
  if (identity === 0 && figures === 0) return facts.notes > 0 && filled - facts.sequence === facts.notes ? 'note' : lone(facts);
  if (identity === 0) return facts.notes > 0 && facts.nonZero > 0 ? 'record' : 'figures-only';
  if (facts.wordForDay && filled > 1 && identity <= 2 && (!facts.key || figures === 0)) return facts.numbers > 0 ? 'no-key' : 'note';
  if (filled > 1 || plan.mapped <= 2) return 'record';
  if (plan.kind === 'customers' && facts.key && COMPANY.test(facts.firstText)) return 'record';
  return lone(facts);
}

/** A line of its own between records: the name of a section, or a remark. */
function lone(facts: RowFacts): RowClass {
  if (facts.texts === 0 || /^[\w./-]+$/.test(facts.firstText)) return 'no-key';
  return facts.filled <= 2 && facts.firstText.length <= 40 ? 'section' : 'note';
}
