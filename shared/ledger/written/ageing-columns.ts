import { isBareSpan } from '../ageing-label.ts';
import type { LedgerRecord } from '../reading.ts';

type Fields = LedgerRecord['fields'];

/** The spans of age that the records use, in the order in which they come. */
export function ageingLabels(records: readonly Fields[]): readonly string[] {
  const labels = new Set<string>();
  for (const { ageing } of records) if (typeof ageing === 'object') for (const { label } of ageing) labels.add(label);
  return [...labels];
}

/** One span alone is not told from other columns: an empty one stands beside it. */
export function labelBeside(labels: readonly string[]): string | null {
  const [only] = labels;
  if (only === undefined || labels.length > 1) return null;
  if (isBareSpan(only)) return only === '>365' ? '>730' : '>365';
  return only === '1年以上' ? '2年以上' : '1年以上';
}

/** Fen of a span; null: nothing of that age. */
export function ageingFen({ ageing }: Fields, label: string): number | null {
  if (typeof ageing !== 'object') return null;
  const of = ageing.filter((entry) => entry.label === label);
  return of.length === 0 ? null : of.reduce((sum, { fen }) => sum + fen, 0);
}
