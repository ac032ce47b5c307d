import type { SalesLine } from '../../../shared/records/sales-line.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { FactBlock, PackedTextColumn } from './fact-block.ts';
import { parseFactId } from './fact-id.ts';
import { pickFigures, textPicker } from './pack-texts.ts';
import { SALES_FIGURES, SALES_TEXTS, SalesCollector, type SalesColumns } from './sales-columns.ts';
import { TextDictionary } from './text-dictionary.ts';

export const LINES_A_BLOCK = 8_192;

/** Blocks of one batch from the chosen lines of the columns. */
export function packBlocks(columns: SalesColumns, chosen: Uint32Array, batch: Id, newId: () => Id): readonly FactBlock[] {
  const pickers = new Map(SALES_TEXTS.map((name) => [name, textPicker(columns.texts[name])]));
  const blocks: FactBlock[] = [];
  for (let from = 0; from < chosen.length; from += LINES_A_BLOCK) {
    const part = chosen.subarray(from, from + LINES_A_BLOCK);
    blocks.push({
      id: newId(),
      kind: 'sales',
      batch,
      lines: part.length,
      lineBatch: null,
      idHigh: pickFigures(columns.idHigh, part),
      idLow: pickFigures(columns.idLow, part),
      day: Int32Array.from(part, (line) => columns.day[line] as number),
      weighing: Uint8Array.from(part, (line) => columns.weighing[line] as number),
      figures: record(SALES_FIGURES, (name) => pickFigures(columns.figures[name], part)),
      texts: record(SALES_TEXTS, (name) => (pickers.get(name) as (part: Uint32Array) => PackedTextColumn)(part)),
    });
  }
  return blocks;
}

/** One block of whole lines, of whatever batches. */
export function packLines(lines: readonly SalesLine[], id: Id): FactBlock {
  const collected = new SalesCollector();
  const batches = new TextDictionary();
  for (const line of lines) {
    collected.push(line, parseFactId(line.id), line.reverses);
    batches.push(line.batch);
  }
  const columns = collected.build();
  const all = Uint32Array.from(lines, (_, index) => index);
  const { idHigh, idLow, day, weighing, figures } = columns;
  const texts = record(SALES_TEXTS, (name) => textPicker(columns.texts[name])(all));
  return {
    id,
    kind: 'sales',
    batch: '',
    lines: lines.length,
    lineBatch: textPicker(batches.column())(all),
    idHigh,
    idLow,
    day,
    weighing,
    figures,
    texts,
  };
}

function record<K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
}
