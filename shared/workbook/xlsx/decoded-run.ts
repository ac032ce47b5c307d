import { xmlText } from '../xml/xml-text.ts';
import { utf8Text } from './utf8-text.ts';

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const [AMPERSAND, CARRIAGE_RETURN, UNDERSCORE] = [0x26, 0x0d, 0x5f];

/** A run of UTF-8 XML decoded in one go, out of which texts are cut by the places of their bytes, one after the other. */
export class DecodedRun {
  readonly #bytes: Uint8Array;
  readonly #text: string;
  /** With damage in it, places of bytes and of characters cannot be told from each other. */
  readonly #damaged: boolean;
  /** Place of a byte less place of its character, at the byte that was come to. */
  #shift: number;
  #at: number;

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.#bytes = bytes;
    this.#text = DECODER.decode(bytes.subarray(from, to));
    this.#damaged = this.#text.includes('\ufffd');
    this.#shift = from;
    this.#at = from;
  }

  /** The text of the bytes [from, to), which are not before those of the last call. */
  next(from: number, to: number): string {
    if (this.#damaged) return xmlText(utf8Text(this.#bytes, from, to));
    this.pass(from);
    const start = from - this.#shift;
    const isPlain = this.pass(to);
    const text = this.#text.slice(start, to - this.#shift);
    return isPlain ? text : xmlText(text);
  }

  /** Goes on to a byte; whether nothing on the way can need `xmlText`. */
  pass(to: number): boolean {
    let isPlain = true;
    let shift = this.#shift;
    for (let at = this.#at; at < to; at++) {
      const code = this.#bytes[at] as number;
      // Bytes that go on with a character; of four bytes two characters are made.
      if (code >= 0x80) shift += code < 0xc0 ? 1 : code >= 0xf0 ? -1 : 0;
      else if (code === AMPERSAND || code === UNDERSCORE || code === CARRIAGE_RETURN) isPlain = false;
    }
    this.#shift = shift;
    this.#at = to;
    return isPlain;
  }
}
