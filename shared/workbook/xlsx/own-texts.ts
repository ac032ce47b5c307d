import { xmlText } from '../xml/xml-text.ts';
import { utf8Text } from './utf8-text.ts';

const FIRST_SLOTS = 1024;
const NOTHING = new Uint8Array(0);

/** Texts that a sheet holds itself (inline strings, results of formulas), each once: told apart by their bytes and decoded only when new. */
export class OwnTexts {
  readonly texts: string[] = [];
  /** A byte made no sense; it is U+FFFD in its text. */
  damaged = false;
  /** Place of each text's bytes in the pool; one more than there are texts. */
  #ends = new Uint32Array(FIRST_SLOTS);
  #pool = new Uint8Array(1 << 14);
  /** Open addressing: index + 1, 0 is free. */
  #slots = new Int32Array(FIRST_SLOTS * 2);
  #hashes = new Int32Array(FIRST_SLOTS);

  /** Index of the text of the bytes [from, to) of XML. */
  indexOf(bytes: Uint8Array, from: number, to: number): number {
    if (this.texts.length === this.#ends.length) this.#grow();
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let index = this.#slots[slot] as number; index > 0; index = this.#slots[slot] as number) {
      if (this.#hashes[index - 1] === hash && this.#holds(index - 1, bytes, from, to)) return index - 1;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.texts.length + 1;
    const text = xmlText(utf8Text(bytes, from, to));
    this.damaged ||= text.includes('\ufffd');
    return this.#keep(hash, bytes, from, to, text);
  }

  /** Index of a text that is not looked up: made of several runs. */
  add(text: string): number {
    if (this.texts.length === this.#ends.length) this.#grow();
    this.damaged ||= text.includes('\ufffd');
    return this.#keep(0, NOTHING, 0, 0, text);
  }

  #holds(index: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = index === 0 ? 0 : (this.#ends[index - 1] as number);
    if ((this.#ends[index] as number) - start !== to - from) return false;
    for (let at = from, own = start; at < to; at++, own++) if (this.#pool[own] !== bytes[at]) return false;
    return true;
  }

  #keep(hash: number, bytes: Uint8Array, from: number, to: number, text: string): number {
    const index = this.texts.push(text) - 1;
    const start = index === 0 ? 0 : (this.#ends[index - 1] as number);
    const end = start + to - from;
    if (end > this.#pool.length) {
      const pool = new Uint8Array(Math.max(end, this.#pool.length * 2));
      pool.set(this.#pool.subarray(0, start));
      this.#pool = pool;
    }
    this.#pool.set(bytes.subarray(from, to), start);
    this.#ends[index] = end;
    this.#hashes[index] = hash;
    return index;
  }

  #grow(): void {
    const size = this.#ends.length * 2;
    const ends = new Uint32Array(size);
    ends.set(this.#ends);
    this.#ends = ends;
    const hashes = new Int32Array(size);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(size * 2);
    const mask = size * 2 - 1;
    for (let index = 0; index < size / 2; index++) {
      const known = hashes[index] as number;
      let slot = (known ^ (known >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = index + 1;
    }
  }
}
