import type { GridCell } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import { isPlainRecord } from './plain-record.ts';
import { type RowFacts, rowFacts } from './row-facts.ts';
import { isCustomerLabel } from './section-customer.ts';
import { ROLE, type TablePlan } from './table-plan.ts';

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

/** Words of a signature line whose names stand in cells of their own. */
const SIGNS_APART =
  /^(?:制\s*表|制\s*单|填\s*表|编\s*制|审\s*核|审\s*批|复\s*核|经\s*办|主\s*管|财务(?:主管|负责人|经理)?|会\s*计(?:主管)?|出\s*纳|负\s*责|业务主管|部门经理|总\s*经\s*理|批\s*准|校\s*对)\s*人?$/;
export const COMPANY = /(?:公司|集团|厂|廠|经营部|商行|中心|门市部|合作社|有限合伙)[\dA-Za-z]{0,4}(?:[(（][^)）]*[)）])?$/;

/** What a row under the header is. `early`: one of the first rows of the body. */
export function classifyRow(cells: readonly (GridCell | undefined)[] | undefined, plan: TablePlan, early: boolean): RowClass {
  if (cells === undefined) return 'blank';
  if (!early && isPlainRecord(cells, plan)) return 'record';
  const facts = rowFacts(cells, plan);
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
