import type { ColumnProfile } from './column-profile.ts';
import { suits } from './column-profile.ts';
import type { ColumnHead } from './header-paths.ts';
import { isAgeingLabel, isBareSpan } from './ageing-label.ts';
import { gluedUnit } from './header-key.ts';
import { isHeaderWord, meaningsIn } from './header-words.ts';
import { ledgerField, type FieldType, type LedgerField, type RecordKind } from './ledger-fields.ts';
import type { Dimension, Unit } from './units.ts';

export interface AssignedColumn {
  readonly head: ColumnHead;
  readonly profile: ColumnProfile;
  readonly field: LedgerField | null;
  readonly sure: boolean;
  /** Named by its header. */
  readonly unit: Unit | null;
  /** 0-1: how well name and values agree on the field. */
  readonly strength: number;
}

interface Candidate {
  readonly index: number;
  readonly field: LedgerField;
  readonly strength: number;
}

export interface ColumnLook {
  readonly head: ColumnHead;
  readonly profile: ColumnProfile;
}

const SURE_FROM = 0.76;
const LEAST = 0.3;

/** Which field each column holds in a kind: the strongest pairs of name and values first, every field once; ageing spans as many as there are. */
export function assignColumns(kind: RecordKind, looks: readonly ColumnLook[]): readonly AssignedColumn[] {
  const candidates = looks
    .flatMap((look, index) => candidatesOf(kind, look, index, looks))
    .sort((a, b) => b.strength - a.strength || a.index - b.index);
  const chosen = new Map<number, Candidate>();
  const taken = new Set<string>();
  for (const candidate of candidates) {
    if (chosen.has(candidate.index) || (taken.has(candidate.field.field) && candidate.field.type !== 'ageing')) continue;
    chosen.set(candidate.index, candidate);
    taken.add(candidate.field.field);
  }
  return looks.map((look, index) => {
    const candidate = chosen.get(index);
    const unit = look.head.key.unit ?? gluedUnit(look.head.key.key)?.unit ?? null;
    if (candidate === undefined)
      return { ...look, field: null, sure: look.head.leaf !== '' && isHeaderWord(look.head.key.key), unit, strength: 0 };
    return { ...look, field: candidate.field, sure: candidate.strength >= SURE_FROM, unit, strength: Math.min(1, candidate.strength) };
  });
}

function candidatesOf(kind: RecordKind, look: ColumnLook, index: number, looks: readonly ColumnLook[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const meaning of meaningsIn(kind, look.head.key, look.head.group)) {
    const field = ledgerField(kind, meaning.field);
    if (field === undefined || !unitSuits(field.type, look.head.key.unit?.dimension)) continue;
    const strength = meaning.strength * suits(field.type, field.field, look.profile) * (0.9 + 0.1 * Math.min(1, look.profile.filled / 3));
    if (strength >= LEAST) found.push({ index, field, strength });
  }
  const ageing = kind === 'receivables' ? ledgerField(kind, 'ageing') : undefined;
  if (ageing !== undefined && isSpan(look, looks)) found.push({ index, field: ageing, strength: suits('ageing', 'ageing', look.profile) });
  const evident = evidentField(kind, look.profile);
  if (evident !== null) found.push({ index, field: evident, strength: evident.type === 'creditCode' ? 0.95 : 0.6 });
  return found.filter((candidate) => candidate.strength >= LEAST);
}

function isSpan(look: ColumnLook, looks: readonly ColumnLook[]): boolean {
  const key = look.head.key.key;
  if (isAgeingLabel(key))
    return (
      looks.filter((other) => isAgeingLabel(other.head.key.key) || isBareSpan(other.head.key.key)).length >= 2 ||
      /账龄/.test(look.head.group)
    );
  return isBareSpan(key) && (/账龄|逾期/.test(look.head.group) || looks.filter((other) => isBareSpan(other.head.key.key)).length >= 2);
}

const WANTED: Readonly<Partial<Record<FieldType, readonly Dimension[]>>> = {
  fen: ['money'],
  fenPerTonne: ['price', 'money'],
  kg: ['weight'],
  pieces: ['count'],
  ageing: ['money'],
};

/** A unit in the name that measures something else rules a field out: `数量(支)` is no weight. */
function unitSuits(type: FieldType, dimension: Dimension | undefined): boolean {
  if (dimension === undefined) return true;
  const wanted = WANTED[type];
  return wanted === undefined ? type === 'text' || type === 'code' : wanted.includes(dimension);
}

/** Values that need no name: a column of credit codes with right check characters is the credit code. */
function evidentField(kind: RecordKind, profile: ColumnProfile): LedgerField | null {
  if (profile.filled === 0) return null;
  const share = (count: number): boolean => count >= profile.filled * 0.6;
  if (kind === 'customers' && share(profile.creditCodes)) return ledgerField(kind, 'creditCode') ?? null;
  if (kind === 'customers' && share(profile.emails)) return ledgerField(kind, 'email') ?? null;
  if (kind === 'sales' && share(profile.weighings)) return ledgerField(kind, 'weighing') ?? null;
  return null;
}
