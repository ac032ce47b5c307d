import { Refused } from '../refused.ts';

/** Bytes of an XML part to text, chunk by chunk. `damaged` becomes true once a byte made no sense (it is U+FFFD in the text). */
export interface XmlDecoder {
  readonly push: (chunk: Uint8Array, last?: boolean) => string;
  readonly damaged: () => boolean;
}

/** Refuses document type declarations: entities can expand without end, and no spreadsheet program writes them. */
export function xmlDecoder(part: string): XmlDecoder {
  let decoder: TextDecoder | null = null;
  let damaged = false;
  function push(chunk: Uint8Array, last = false): string {
    decoder ??= xmlEncoding(chunk, part);
    const text = decoder.decode(chunk, { stream: !last });
    if (text.includes('<!') && /<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Refused('hostile-content', { part, why: 'entities' });
    damaged ||= text.includes('\ufffd');
    return text;
  }
  return { push, damaged: () => damaged };
}

/** A decoder of what a part is encoded in, by its first bytes: mark, UTF-16 without a mark, declaration, else UTF-8. */
export function xmlEncoding(start: Uint8Array, part: string): TextDecoder {
  const [a, b] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be');
  const declared = /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    new TextDecoder('latin1').decode(start.subarray(0, 200)),
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8');
  } catch {
    throw new Refused('damaged', { part, why: 'encoding' });
  }
}
