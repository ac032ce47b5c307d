import type { PaperValue } from '../paper/paper-block.ts';
import { canonicalText } from './canonical-text.ts';

type Row = readonly PaperValue[];

/** Rows by one column, then by all that they say: the same rows stand in the same order on every machine. Without a value last. */
export function rowsInOrder(rows: readonly Row[], column: number, newestFirst: boolean): readonly Row[] {
  const texts = new Map(rows.map((row) => [row, canonicalText(row)]));
  return rows.toSorted((a, b) => {
    const [first, second] = [a[column] ?? '', b[column] ?? ''];
    if (first === second) return (texts.get(a) as string) < (texts.get(b) as string) ? -1 : 1;
    if (first === '' || second === '') return first === '' ? 1 : -1;
    return first < second === newestFirst ? 1 : -1;
  });
}
