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
    const first = earlier.find((other) => areOne(rows, names, other, at));
    if (first === undefined) earlier.push(at);
    else of[at] = first;
  });
  return of;
}

/** Fields that tell namesakes apart when both have them. */
const IDENTITY = ['legalRepresentative', 'address', 'phone'] as const;

function areOne(rows: readonly ReconcileRow[], names: readonly RowName[], a: number, b: number): boolean {
  const [left, right] = [names[a] as RowName, names[b] as RowName];
  if (left.creditCode !== '' && right.creditCode !== '' && left.isMistyped === right.isMistyped)
    return left.creditCode === right.creditCode;
  const told = IDENTITY.map((field) => [rows[a]?.fields[field], rows[b]?.fields[field]] as const).filter(
    ([one, other]) => one !== undefined && other !== undefined && one !== '' && other !== '',
  );
  return told.length === 0 || told.some(([one, other]) => one === other);
}
