import type { FieldValue } from '../../../shared/ledger/reading.ts';
import type { EntryKind, LedgerEntry } from '../../../shared/records/ledger-entry.ts';
import { entryFields, wordOf } from './entry-fields.ts';
import { FactIdSet } from './fact-id-set.ts';
import { factKey, keyLanes } from './fact-id.ts';
import { TextDictionary, type TextColumn } from './text-dictionary.ts';

/** Entries of one kind side by side. Figures are NaN when unknown; `row` counts from 1. */
export interface EntryColumns {
  readonly kind: EntryKind;
  readonly count: number;
  readonly idHigh: Float64Array;
  readonly idLow: Float64Array;
  readonly row: Int32Array;
  readonly figures: Readonly<Record<string, Float64Array>>;
  readonly texts: Readonly<Record<string, TextColumn>>;
}

export type EntryFacts = Omit<LedgerEntry, 'id' | 'kind' | 'batch'>;

/** Texts that every kind has. */
export const ENTRY_TEXTS = ['customerId', 'file', 'sheet'] as const;
/** What is written beside a row gets corrected: the same row with another note is the same row. */
const NOT_OF_THE_KEY: ReadonlySet<string> = new Set(['notes', 'salesRep']);
const SEPARATOR = '\u001f';

/** Collects entries of one kind; ids as sales lines have them: twice in one ledger is two, in two ledgers one. */
export class EntryCollector {
  readonly #figures: readonly { readonly field: string; readonly values: number[] }[];
  readonly #words: readonly { readonly field: string; readonly dictionary: TextDictionary }[];
  readonly #source = { customerId: new TextDictionary(), file: new TextDictionary(), sheet: new TextDictionary() };
  readonly #numbers = { idHigh: [] as number[], idLow: [] as number[], row: [] as number[] };
  readonly #ids = new FactIdSet();
  #occurrences = new FactIdSet();
  #ledger = '';

  constructor(readonly kind: EntryKind) {
    const fields = entryFields(kind);
    this.#figures = fields.figures.map((field) => ({ field, values: [] }));
    this.#words = fields.words.map((field) => ({ field, dictionary: new TextDictionary() }));
  }

  /** Before the rows of each file; several tables of one file are one ledger. */
  startLedger(file: string): void {
    if (file !== this.#ledger) this.#occurrences = new FactIdSet();
    this.#ledger = file;
  }

  /** False when an earlier ledger of this collector already brought the row. */
  add(entry: EntryFacts): boolean {
    const lanes = keyLanes(this.#keyOf(entry));
    const base = factKey(lanes, 0);
    const id = factKey(lanes, this.#occurrences.add(base.high, base.low));
    if (this.#ids.add(id.high, id.low) > 1) return false;
    this.#numbers.idHigh.push(id.high);
    this.#numbers.idLow.push(id.low);
    this.#numbers.row.push(entry.source.row);
    this.#source.customerId.push(entry.customerId);
    this.#source.file.push(entry.source.file);
    this.#source.sheet.push(entry.source.sheet);
    for (const { field, values } of this.#figures) values.push(figure(entry.fields[field]));
    for (const { field, dictionary } of this.#words) dictionary.push(wordOf(entry.fields[field]));
    return true;
  }

  build(): EntryColumns {
    const { idHigh, idLow, row } = this.#numbers;
    const { customerId, file, sheet } = this.#source;
    const words = this.#words.map(({ field, dictionary }) => [field, dictionary.column()] as const);
    return {
      kind: this.kind,
      count: row.length,
      idHigh: new Float64Array(idHigh),
      idLow: new Float64Array(idLow),
      row: new Int32Array(row),
      figures: Object.fromEntries(this.#figures.map(({ field, values }) => [field, new Float64Array(values)])),
      texts: { ...Object.fromEntries(words), customerId: customerId.column(), file: file.column(), sheet: sheet.column() },
    };
  }

  #keyOf({ customerId, fields }: EntryFacts): string {
    const parts: string[] = [this.kind, customerId];
    for (const { field } of this.#figures) parts.push(wordOf(fields[field]));
    for (const { field } of this.#words)
      if (!NOT_OF_THE_KEY.has(field) && (field !== 'customer' || customerId === '')) parts.push(wordOf(fields[field]));
    return parts.join(SEPARATOR);
  }
}

function figure(value: FieldValue | undefined): number {
  return typeof value === 'number' ? value : Number.NaN;
}
