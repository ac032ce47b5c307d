import type { GridCell } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
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
}

const LABELS: ReadonlySet<Mark> = new Set<Mark>(['total', 'subtotal', 'named-subtotal', 'carried-forward', 'prose-total']);
export const COMPANY = /(?:公司|集团|厂|廠|经营部|商行|中心|门市部|合作社|有限合伙)[\dA-Za-z]{0,4}(?:[(（][^)）]*[)）])?$/;

/** What a row under the header is. `early`: one of the first rows of the body. */
export function classifyRow(cells: readonly (GridCell | undefined)[] | undefined, plan: TablePlan, early: boolean): RowClass {
  if (cells === undefined) return 'blank';
  const facts = factsOf(cells, plan);
  if (facts.filled === 0) return 'blank';
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
  let [filled, identity, figures, nonZero, notes, sequence, texts, units, instructions, signatures, first, labelColumn] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1,
  ];
  let [firstText, firstMark, label, example, key] = ['', 'none' as Mark, 'none' as Mark, false, false];
  const last = Math.min(plan.right, cells.length - 1);
  for (let column = plan.left; column <= last; column += 1) {
    const cell = cells[column];
    if (cell === undefined || isBlankCell(cell)) continue;
    filled += 1;
    const role = plan.roles[column];
    const text = cell.t === 's' ? cellText(cell) : '';
    const mark = text === '' ? 'none' : markOf(text);
    if (text !== '') texts += 1;
    if (first < 0) [first, firstText, firstMark] = [column, text === '' ? cellText(cell) : text, mark];
    if (mark === 'signature') signatures += 1;
    if (mark === 'instruction') instructions += 1;
    if (mark === 'example') example = true;
    if (text !== '' && text.length <= 6 && unitOf(text) !== null) units += 1;
    const isLabel =
      LABELS.has(mark) && (label === 'none' || label === 'prose-total' || (label === 'named-subtotal' && mark !== 'prose-total'));
    if (isLabel) [label, labelColumn] = [mark, column];
    if (column === plan.key) key = true;
    if (role === ROLE.sequence && (text === '' || /^[\d.、()（）-]{1,8}$/.test(text))) sequence += 1;
    else if (role === ROLE.notes) notes += 1;
    else if (role === ROLE.figure) {
      figures += 1;
      if (cell.v !== 0 && cell.v !== '0') nonZero += 1;
    } else if (role === ROLE.identity && !isLabel) identity += 1;
  }
  return {
    filled,
    identity,
    figures,
    nonZero,
    notes,
    sequence,
    texts,
    units,
    instructions,
    signatures,
    first,
    firstText,
    firstMark,
    label,
    labelColumn,
    example,
    key,
  };
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
    case 'total':
      return facts.identity <= (inNotes ? 0 : 2) ? 'total' : null;
    case 'subtotal':
      return facts.identity <= (inNotes ? 0 : 3) ? 'subtotal' : null;
    case 'named-subtotal':
      if (inNotes || facts.identity > 1) return null;
      if (inKey && COMPANY.test(facts.firstText)) return null;
      return facts.identity === 0 || !inKey ? 'subtotal' : null;
    default:
      return facts.figures <= 1 && facts.filled <= 3 && facts.identity <= 1 && facts.labelColumn === facts.first ? 'total' : null;
  }
}

function bySigns(facts: RowFacts, plan: TablePlan, early: boolean): RowClass | null {
  if (
    facts.signatures > 0 &&
    (facts.firstMark === 'signature' || facts.signatures >= 2) &&
    facts.identity + facts.figures <= facts.signatures * 2 + 2
  )
    return 'signature';
  if (facts.firstMark === 'example' || (facts.example && early)) return 'example';
  if (early && facts.instructions > 0 && facts.instructions >= facts.filled * 0.3 && facts.figures <= facts.instructions)
    return 'instruction';
  const noteFirst = facts.firstMark === 'note' && plan.roles[facts.first] !== ROLE.notes;
  if (noteFirst && facts.filled <= 2) return 'note';
  if (facts.firstMark === 'instruction' && facts.filled <= 2) return facts.filled === 1 && plan.mapped > 2 ? 'note' : null;
  return null;
}

function byContent(facts: RowFacts, plan: TablePlan): RowClass {
  const { identity, figures, filled } = facts;
  if (identity === 0 && figures === 0) return facts.notes > 0 && filled - facts.sequence === facts.notes ? 'note' : lone(facts);
  if (identity === 0) return facts.notes > 0 && facts.nonZero > 0 ? 'record' : 'figures-only';
  if (filled > 1 || plan.mapped <= 2) return 'record';
  if (plan.kind === 'customers' && facts.key && COMPANY.test(facts.firstText)) return 'record';
  return lone(facts);
}

/** A line of its own between records: the name of a section, or a remark. */
function lone(facts: RowFacts): RowClass {
  if (facts.texts === 0 || /^[\w./-]+$/.test(facts.firstText)) return 'no-key';
  return facts.filled <= 2 && facts.firstText.length <= 40 ? 'section' : 'note';
}
