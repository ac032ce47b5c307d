import { xmlEncoding } from './xml-decoder.ts';

/** Chunks of an XML part as UTF-8, whatever it is encoded in; UTF-8 itself passes untouched. */
export function utf8Chunks(part: string, take: (chunk: Uint8Array) => void): (chunk: Uint8Array, last: boolean) => void {
  let decoder: TextDecoder | null = null;
  const encoder = new TextEncoder();
  return (chunk, last) => {
    decoder ??= xmlEncoding(chunk, part);
    take(decoder.encoding === 'utf-8' ? chunk : encoder.encode(decoder.decode(chunk, { stream: !last })));
  };
}
