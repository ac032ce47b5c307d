import { FIGURE_TYPES, LEDGER_FIELDS, type LedgerField } from '../../../shared/ledger/ledger-fields.ts';
import type { FieldValue } from '../../../shared/ledger/reading.ts';
import type { EntryKind } from '../../../shared/records/ledger-entry.ts';

/** Which fields of a kind are kept as figures, and which as words. A period is kept as its two days. */
export function entryFields(kind: EntryKind): { readonly figures: readonly string[]; readonly words: readonly string[] } {
  const fields = LEDGER_FIELDS[kind].filter(({ type }) => type !== 'period');
  return {
    figures: fields.filter(isFigure).map(({ field }) => field),
    words: fields.filter((field) => !isFigure(field)).map(({ field }) => field),
  };
}

function isFigure({ type }: LedgerField): boolean {
  return FIGURE_TYPES.has(type) && type !== 'ageing';
}

/** A value as a word of a column; what is no text is written so that it cannot be taken for one. */
export function wordOf(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : `\u0001${JSON.stringify(value)}`;
}

export function valueOf(word: string): FieldValue | undefined {
  if (word === '') return undefined;
  return word.startsWith('\u0001') ? (JSON.parse(word.slice(1)) as FieldValue) : word;
}
