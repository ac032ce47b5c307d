import { foldText } from '../../../shared/values/fold-text.ts';
import type { ImportCandidates } from './import-candidates.ts';

/** Names other than customers' that a ledger brings: of products and of staff. */
export type NameField = 'product' | 'salesRep';
export const NAME_FIELDS: readonly NameField[] = ['product', 'salesRep'];

/** `target` is how the name is written from here on; '' leaves the field empty. */
export interface NameDecision {
  readonly target: string;
}

export interface IncomingName {
  readonly text: string;
  /** Rows that bear it. */
  readonly rows: number;
  /** The same name in another spelling, known or earlier in the files; '' when there is none. */
  readonly like: string;
}

export type NamesByField = Readonly<Record<NameField, readonly string[]>>;
/** Spelling as a ledger has it -> as it is written. */
export type RememberedNames = Readonly<Record<NameField, Readonly<Record<string, string>>>>;
export const NO_NAMES: NamesByField = { product: [], salesRep: [] };
export const NOTHING_REMEMBERED: RememberedNames = { product: {}, salesRep: {} };

/** Names that nobody has used here before, and what is decided about them. */
export interface NamePlan {
  readonly known: NamesByField;
  readonly incoming: Readonly<Record<NameField, readonly IncomingName[]>>;
  readonly decisions: Readonly<Record<NameField, Map<string, NameDecision>>>;
}

export function namePlan(candidates: ImportCandidates, known: NamesByField, remembered: RememberedNames): NamePlan {
  const planOf = (field: NameField): readonly IncomingName[] => unknownNames(countNames(candidates, field), known[field]);
  const incoming = { product: planOf('product'), salesRep: planOf('salesRep') };
  const decisionsOf = (field: NameField): Map<string, NameDecision> =>
    new Map(
      incoming[field].flatMap(({ text }) =>
        Object.hasOwn(remembered[field], text) ? [[text, { target: remembered[field][text] ?? '' }]] : [],
      ),
    );
  return { known, incoming, decisions: { product: decisionsOf('product'), salesRep: decisionsOf('salesRep') } };
}

/** As the user wants the name written; as the ledger has it unless something else was decided. */
export function nameAs(plan: NamePlan, field: NameField, text: string): string {
  return plan.decisions[field].get(text)?.target ?? text;
}

function countNames(candidates: ImportCandidates, field: NameField): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, table, held } of candidates.tables) {
    // A product of a complaint or a contract is told, not traded: only sales name products.
    if (field === 'product' && kind !== 'sales') continue;
    for (const { row, fields } of table.reading.records) {
      const text = fields[field];
      if (typeof text === 'string' && text !== '' && !held.has(row)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}

/** The most frequent spelling is what the others are likened to. */
function unknownNames(counts: ReadonlyMap<string, number>, known: readonly string[]): readonly IncomingName[] {
  const spelled = new Set(known);
  const byFold = new Map(known.map((name) => [looseKey(name), name]));
  const unknown: IncomingName[] = [];
  for (const [text, rows] of [...counts].toSorted((a, b) => b[1] - a[1])) {
    if (spelled.has(text)) continue;
    const key = looseKey(text);
    const like = byFold.get(key) ?? '';
    if (like === '') byFold.set(key, text);
    unknown.push({ text, rows, like });
  }
  return unknown;
}

/** Script, width, case, spaces and marks do not make another name. */
function looseKey(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}#]+/gu, '');
}
