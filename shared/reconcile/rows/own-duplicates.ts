import type { ReconcileRow } from './reconcile-row.ts';
import type { RowName } from './row-name.ts';

/** For each row the earlier row of the same side that it repeats, or -1: the same name without a word against it, or the same credit code and name. */
export function ownDuplicates(rows: readonly ReconcileRow[], names: readonly RowName[]): Int32Array {
  const of = new Int32Array(rows.length).fill(-1);
  const byKey = new Map<string, number[]>();
  names.forEach(({ key }, at) => {
    if (key === '') return;
    const earlier = byKey.get(key);
    if (earlier === undefined) {
      byKey.set(key, [at]);
      return;
    }
    const first = earlier.find((other) => areOne(rows[other] as ReconcileRow, rows[at] as ReconcileRow));
    if (first === undefined) earlier.push(at);
    else of[at] = first;
  });
  return of;
}

/** Fields that tell namesakes apart when both have them. */
const IDENTITY = ['legalRepresentative', 'address', 'phone'] as const;

function areOne(a: ReconcileRow, b: ReconcileRow): boolean {
  if (a.creditCode !== '' && b.creditCode !== '') return a.creditCode === b.creditCode;
  const told = IDENTITY.map((field) => [a.fields[field], b.fields[field]] as const).filter(
    ([left, right]) => left !== undefined && right !== undefined && left !== '' && right !== '',
  );
  return told.length === 0 || told.some(([left, right]) => left === right);
}
