import type { SalesLine } from '../../../shared/records/sales-line.ts';

export type SalesFacts = Omit<SalesLine, 'id' | 'batch' | 'reverses'>;

/** A fact id as two numbers of 52 bits. */
export interface FactKey {
  readonly high: number;
  readonly low: number;
}

const SEPARATOR = '\u001f';
const HIGH_BITS = 0x1_0000_0000;
const HEX_DIGITS = 13;

/** 26 hexadecimal characters from what makes the line this line; `occurrence` counts from 1 within one ledger. */
export function factId(line: SalesFacts, occurrence: number): string {
  return formatFactId(factKey(keyLanes(businessKey(line)), occurrence));
}

/** Who bought what, when, under which papers. Not the sales rep, the weighing or the notes: those get corrected. */
export function businessKey(line: SalesFacts): string {
  const { customerId, date, contractNo, docNo, product, materialGrade, spec, mill, pieces, weightKg, unitPriceFen, amountFen } = line;
  return [customerId, date, contractNo, docNo, product, materialGrade, spec, mill, pieces, weightKg, unitPriceFen, amountFen].join(
    SEPARATOR,
  );
}

/** The text of a key, read once; an id for each occurrence comes from it. */
export type KeyLanes = readonly [number, number, number, number];

/** Four lanes of multiply and xor, each fed with the text and its neighbour. */
export function keyLanes(key: string): KeyLanes {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = 0x85ebca6b;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193) ^ (d >>> 15);
    b = Math.imul(b ^ unit, 0x85ebca77) ^ (a >>> 13);
    c = Math.imul(c ^ unit, 0xc2b2ae3d) ^ (b >>> 14);
    d = Math.imul(d ^ unit, 0x27d4eb2f) ^ (c >>> 16);
  }
  return [a, b, c, d];
}

/** 104 bits: two lines of ten million meet by chance once in 10^17. The MurmurHash3 finalizer spreads every bit of lanes and occurrence. */
export function factKey([a, b, c, d]: KeyLanes, occurrence: number): FactKey {
  const first = finished(a ^ Math.imul(occurrence, 0x9e3779b1));
  const second = finished(b ^ first);
  const third = finished(c ^ second);
  const fourth = finished(d ^ third);
  return { high: joined(first ^ third, second ^ fourth), low: joined(third, fourth) };
}

export function formatFactId({ high, low }: FactKey): string {
  return hex(high) + hex(low);
}

export function parseFactId(id: string): FactKey {
  return { high: Number.parseInt(id.slice(0, HEX_DIGITS), 16), low: Number.parseInt(id.slice(HEX_DIGITS), 16) };
}

function hex(half: number): string {
  return half.toString(16).padStart(HEX_DIGITS, '0');
}

function joined(upper: number, lower: number): number {
  return (upper & 0xfffff) * HIGH_BITS + (lower >>> 0);
}

function finished(lane: number): number {
  let hash = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
