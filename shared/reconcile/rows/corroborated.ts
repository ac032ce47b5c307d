import { foldText } from '../../values/fold-text.ts';
import type { OpenRows, Side } from './open-rows.ts';
import type { ReconcileRow } from './reconcile-row.ts';

/** What belongs to one firm, more or less. */
const WITNESSES = ['phone', 'legalRepresentative', 'address'] as const;
type Witness = (typeof WITNESSES)[number];
/** Shorter ones say nothing: an extension, a village. */
const SHORTEST: Readonly<Record<Witness, number>> = { phone: 7, legalRepresentative: 2, address: 6 };
/** So many of one name or building are no witnesses. */
const MOST_SHARING = 20;

/** Open pairs that share a phone, a legal representative or an address, each pair once. */
export function sharingWitnesses(open: OpenRows): readonly (readonly [paper: number, electronic: number])[] {
  const found = new Map<string, readonly [number, number]>();
  for (const witness of WITNESSES) {
    const electronic = byWitness(open.openElectronic(), open.electronic, witness);
    for (const paper of open.openPaper()) {
      const others = electronic.get(witnessOf(open.paper, paper, witness)) ?? [];
      if (others.length > MOST_SHARING) continue;
      for (const other of others) found.set(`${paper}/${other}`, [paper, other]);
    }
  }
  return [...found.values()];
}

/** Whether more of what both say of themselves agrees than differs. */
export function witnessesAgree(open: OpenRows, paper: number, electronic: number): boolean {
  let agree = 0;
  for (const witness of WITNESSES) {
    const [left, right] = [witnessOf(open.paper, paper, witness), witnessOf(open.electronic, electronic, witness)];
    if (left !== '' && right !== '') agree += left === right ? 1 : -1;
  }
  return agree > 0;
}

function byWitness(rows: readonly number[], side: Side, witness: Witness): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const value = witnessOf(side, row, witness);
    if (value === '') continue;
    const known = found.get(value);
    if (known === undefined) found.set(value, [row]);
    else known.push(row);
  }
  return found;
}

function witnessOf(side: Side, row: number, witness: Witness): string {
  const value = (side.rows[row] as ReconcileRow).fields[witness];
  if (value === undefined || value === '') return '';
  const text = foldText(String(value)).replace(witness === 'phone' ? /\D/g : /[^\p{L}\p{N}]/gu, '');
  return text.length < SHORTEST[witness] ? '' : text;
}
