import type { PackedTextColumn } from './fact-block.ts';
import type { TextColumn } from './text-dictionary.ts';

export const WORD_SEPARATOR = '\u001f';

/** Packs parts of a column, each with a dictionary of its own; `stamp` spares emptying the translation for every part. */
export function textPicker({ words, codes }: TextColumn): (part: Uint32Array) => PackedTextColumn {
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

export function pickFigures(values: Float64Array, part: Uint32Array): Float64Array {
  const picked = new Float64Array(part.length);
  for (let index = 0; index < part.length; index += 1) picked[index] = values[part[index] as number] as number;
  return picked;
}

function narrow(codes: Uint32Array, words: number): PackedTextColumn['codes'] {
  if (words <= 0x100) return new Uint8Array(codes);
  return words <= 0x10000 ? new Uint16Array(codes) : codes;
}
