import type { SalesLine } from '../../../shared/records/sales-line.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { FactBlock, PackedTextColumn } from './fact-block.ts';
import { parseFactId } from './fact-id.ts';
import { SALES_FIGURES, SALES_TEXTS, SalesCollector, type SalesColumns } from './sales-columns.ts';
import { TextDictionary, type TextColumn } from './text-dictionary.ts';

export const LINES_A_BLOCK = 8_192;
export const WORD_SEPARATOR = '\u001f';

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
      idHigh: pick(columns.idHigh, part),
      idLow: pick(columns.idLow, part),
      day: Int32Array.from(part, (line) => columns.day[line] as number),
      weighing: Uint8Array.from(part, (line) => columns.weighing[line] as number),
      figures: record(SALES_FIGURES, (name) => pick(columns.figures[name], part)),
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

function pick(values: Float64Array, part: Uint32Array): Float64Array {
  const picked = new Float64Array(part.length);
  for (let index = 0; index < part.length; index += 1) picked[index] = values[part[index] as number] as number;
  return picked;
}

/** Gives each part a dictionary of its own; `stamp` spares emptying the translation for every part. */
function textPicker({ words, codes }: TextColumn): (part: Uint32Array) => PackedTextColumn {
  const translation = new Uint32Array(words.length);
  const stamp = new Uint32Array(words.length);
  let round = 0;
  return (part) => {
    round += 1;
    const local: string[] = [''];
    const picked = new Uint32Array(part.length);
    for (let index = 0; index < part.length; index += 1) {
      const code = codes[part[index] as number] as number;
      if (code === 0) continue;
      if (stamp[code] !== round) {
        stamp[code] = round;
        translation[code] = local.push((words[code] as string).replaceAll(WORD_SEPARATOR, ' ')) - 1;
      }
      picked[index] = translation[code] as number;
    }
    return { words: local.join(WORD_SEPARATOR), codes: narrow(picked, local.length) };
  };
}

function narrow(codes: Uint32Array, words: number): PackedTextColumn['codes'] {
  if (words <= 0x100) return new Uint8Array(codes);
  return words <= 0x10000 ? new Uint16Array(codes) : codes;
}

function record<K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
}
