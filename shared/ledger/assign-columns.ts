import type { ColumnProfile } from './column-profile.ts';
import { suits } from './column-profile.ts';
import { provenTriple } from './price-evidence.ts';
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
  if (kind === 'sales') prove(chosen, candidates, looks);
  return looks.map((look, index) => {
    const candidate = chosen.get(index);
    const unit = look.head.key.unit ?? gluedUnit(look.head.key.key)?.unit ?? null;
    if (candidate === undefined)
      return { ...look, field: null, sure: look.head.leaf !== '' && isHeaderWord(look.head.key.key), unit, strength: 0 };
    return { ...look, field: candidate.field, sure: candidate.strength >= SURE_FROM, unit, strength: Math.min(1, candidate.strength) };
  });
}

const IN_A_PRICE = ['weightKg', 'unitPriceFen', 'amountFen'] as const;

/** Of several weights, prices or amounts, those are the line's that multiply. */
function prove(chosen: Map<number, Candidate>, candidates: readonly Candidate[], looks: readonly ColumnLook[]): void {
  const place = (field: string): number => [...chosen.values()].find((candidate) => candidate.field.field === field)?.index ?? -1;
  const now = { weightKg: place('weightKg'), unitPriceFen: place('unitPriceFen'), amountFen: place('amountFen') };
  if (Object.values(now).some((index) => index < 0)) return;
  // A sum with its tax stays one, whatever the price multiplies to.
  const settled = WITH_TAX.test(looks[now.amountFen]?.head.key.key ?? '') ? 'amountFen' : '';
  const others = (field: string): readonly number[] =>
    field === settled
      ? []
      : candidates
          .filter((candidate) => candidate.field.field === field && !chosen.has(candidate.index))
          .map((candidate) => candidate.index);
  const proven = provenTriple(
    now,
    { weightKg: others('weightKg'), unitPriceFen: others('unitPriceFen'), amountFen: others('amountFen') },
    looks,
  );
  for (const field of IN_A_PRICE) {
    if (proven[field] === now[field]) continue;
    const better = candidates.find((candidate) => candidate.index === proven[field] && candidate.field.field === field);
    if (better === undefined) continue;
    chosen.delete(now[field]);
    chosen.set(better.index, better);
  }
}

/** Beside a sum with its tax, the bare name is the one without. */
const WITH_TAX = /^(?:价税合计|含税金额|含税总额|含税总价|含税合计|含税货款|价税总额|价税合计金额)$/;
const WITH_TAX_PRICE = /^(?:含税单价|含税价|含税价格|含税销售单价|单价含税)$/;

function netBeside(look: ColumnLook, looks: readonly ColumnLook[]): boolean {
  const { key, aside } = look.head.key;
  if (aside.includes('含税') && !aside.includes('不含')) return false;
  const gross = /^(?:金额|货款|货款金额|销售金额)$/.test(key) ? WITH_TAX : /^(?:单价|销售单价|价格)$/.test(key) ? WITH_TAX_PRICE : null;
  return gross !== null && looks.some((other) => other !== look && gross.test(other.head.key.key));
}

const COUNTED = /^(?:no|编号|号|单号|item)$/;

function candidatesOf(kind: RecordKind, look: ColumnLook, index: number, looks: readonly ColumnLook[]): readonly Candidate[] {
  const found: Candidate[] = [];
  // 1 2 3 … under a name that says no more than `编号`: lines that are counted.
  if (look.profile.ascending && look.profile.fromOne && COUNTED.test(look.head.key.key)) return found;
  for (const meaning of meaningsIn(kind, look.head.key, look.head.group, look.head.parent)) {
    const field = ledgerField(kind, meaning.field);
    if (field === undefined || !unitSuits(field.type, look.head.key.unit?.dimension)) continue;
    const strength = meaning.strength * suits(field.type, field.field, look.profile) * (0.9 + 0.1 * Math.min(1, look.profile.filled / 3));
    if (strength >= LEAST) found.push({ index, field, strength: netBeside(look, looks) ? strength * 0.5 : strength });
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
