import type { EntryKind, LedgerEntry } from '../../../shared/records/ledger-entry.ts';
import type { Id } from '../../../shared/values/id.ts';
import { ENTRY_TEXTS, type EntryColumns } from './entry-columns.ts';
import { entryFields, valueOf } from './entry-fields.ts';
import type { PackedTextColumn } from './fact-block.ts';
import { formatFactId } from './fact-id.ts';
import { LINES_A_BLOCK } from './pack-blocks.ts';
import { pickFigures, textPicker, WORD_SEPARATOR } from './pack-texts.ts';

/** Up to 8,192 entries of one kind and batch as stored; never rewritten. */
export interface EntryBlock {
  readonly id: Id;
  readonly kind: EntryKind;
  readonly batch: Id;
  /** Place among the blocks of its kind and batch; ids made in the same millisecond have no order. */
  readonly part: number;
  readonly lines: number;
  readonly idHigh: Float64Array;
  readonly idLow: Float64Array;
  readonly row: Int32Array;
  readonly figures: Readonly<Record<string, Float64Array>>;
  readonly texts: Readonly<Record<string, PackedTextColumn>>;
}

/** Blocks of one batch from the chosen entries of the columns. */
export function packEntries(columns: EntryColumns, chosen: Uint32Array, batch: Id, newId: () => Id): readonly EntryBlock[] {
  const pickers = Object.entries(columns.texts).map(([name, column]) => [name, textPicker(column)] as const);
  const blocks: EntryBlock[] = [];
  for (let from = 0; from < chosen.length; from += LINES_A_BLOCK) {
    const part = chosen.subarray(from, from + LINES_A_BLOCK);
    blocks.push({
      id: newId(),
      kind: columns.kind,
      batch,
      part: blocks.length,
      lines: part.length,
      idHigh: pickFigures(columns.idHigh, part),
      idLow: pickFigures(columns.idLow, part),
      row: Int32Array.from(part, (line) => columns.row[line] as number),
      figures: Object.fromEntries(Object.entries(columns.figures).map(([name, values]) => [name, pickFigures(values, part)])),
      texts: Object.fromEntries(pickers.map(([name, picker]) => [name, picker(part)])),
    });
  }
  return blocks;
}

/** Takes entries out of a block; the words of a column are taken apart once. */
export class EntryBlockReader {
  readonly #words = new Map<string, readonly string[]>();
  readonly #fields: ReturnType<typeof entryFields>;

  constructor(readonly block: EntryBlock) {
    this.#fields = entryFields(block.kind);
  }

  customerIdAt(line: number): Id {
    return this.#word('customerId', line);
  }

  entryAt(line: number): LedgerEntry {
    const { block } = this;
    const [customerId = '', file = '', sheet = ''] = ENTRY_TEXTS.map((name) => this.#word(name, line));
    const fields: Record<string, LedgerEntry['fields'][string]> = {};
    for (const field of this.#fields.figures) {
      const value = block.figures[field]?.[line];
      if (value !== undefined && !Number.isNaN(value)) fields[field] = value;
    }
    for (const field of this.#fields.words) {
      const value = valueOf(this.#word(field, line));
      if (value !== undefined) fields[field] = value;
    }
    return {
      id: formatFactId({ high: block.idHigh[line] as number, low: block.idLow[line] as number }),
      kind: block.kind,
      customerId,
      fields,
      source: { file, sheet, row: block.row[line] as number },
      batch: block.batch,
    };
  }

  #word(column: string, line: number): string {
    const packed = this.block.texts[column];
    const code = packed?.codes[line] ?? 0;
    if (packed === undefined || code === 0) return '';
    const words = this.#words.get(column) ?? packed.words.split(WORD_SEPARATOR);
    this.#words.set(column, words);
    return words[code] ?? '';
  }
}
