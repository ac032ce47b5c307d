import type { LedgerEntry } from '../../../../../shared/records/ledger-entry.ts';

/** Fields of ledger-command.md that are figures: money in fen, weight in kilograms, counts. */
export function isFigureField(field: string): boolean {
  return field.endsWith('Fen') || field.endsWith('Kg') || field === 'pages' || field === 'copies';
}

/** Null where nothing can be added up. */
export function sumOf(field: string, entries: readonly LedgerEntry[]): number | null {
  if (!isFigureField(field)) return null;
  const values = entries.map(({ fields }) => fields[field]).filter((value) => typeof value === 'number');
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
