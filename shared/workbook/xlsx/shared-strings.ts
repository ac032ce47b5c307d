import { Refused } from '../refused.ts';
import { Uncertain } from '../uncertain.ts';
import { utf8Chunks } from '../xml/utf8-chunks.ts';
import type { Reading } from '../zip/part-request.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { ByteWindow } from './byte-window.ts';
import { DecodedRun } from './decoded-run.ts';
import { findRoot } from './find-root.ts';
import { isPlainItem, item } from './plain-item.ts';
import { richText } from './rich-text.ts';
import { afterTag, endsName, isPrefixed, LESS, nextTag, SLASH } from './tag-bytes.ts';
import { utf8Text } from './utf8-text.ts';

export interface SharedStrings {
  readonly texts: readonly string[];
  readonly damaged: boolean;
}

const LETTER_I = 0x69;
const LETTER_S = 0x73;
const MAX_HEAD = 64 * 1024;
/** Longest single text; Excel's own are 32,767 characters. */
const MAX_HELD = 64 * 1024 * 1024;

/** The shared strings in order, read while they are inflated: only complete items are kept in hand. */
export function* readSharedStrings(zip: ZipPackage, part: string): Reading<SharedStrings> {
  const reader = new SharedStringsReader(part);
  const take = utf8Chunks(part, (chunk) => reader.take(chunk));
  yield { zip, part, take: (chunk) => take(chunk, false) };
  take(new Uint8Array(0), true);
  reader.close();
  return { texts: reader.texts, damaged: reader.texts.some((text) => text.includes('\ufffd')) };
}

class SharedStringsReader {
  readonly texts: string[] = [];
  readonly #part: string;
  readonly #window = new ByteWindow();
  #prefix: string | null = null;
  /** Bytes of the window in which no item ends. */
  #searched = 0;

  constructor(part: string) {
    this.#part = part;
  }

  take(chunk: Uint8Array): void {
    const window = this.#window;
    window.append(chunk);
    this.#prefix ??= findRoot(window, 'sst', MAX_HEAD, this.#part)?.prefix ?? null;
    if (this.#prefix === null) return;
    const cut = this.#lastItemEnd(this.#prefix);
    this.#scan(cut, this.#prefix);
    window.start = cut;
    this.#searched = window.length;
    if (window.length > MAX_HELD) throw new Refused('too-large-inflated', { part: this.#part, limit: MAX_HELD });
  }

  /** A part that ends within an item is cut off. */
  close(): void {
    const window = this.#window;
    window.close();
    if (this.#prefix === null) return;
    const end = window.end;
    for (let at = nextTag(window.bytes, window.start); at < end; at = nextTag(window.bytes, at + 1))
      if (isItem(window.bytes, at, this.#prefix)) {
        if (window.bytes[afterTag(window.bytes, at + 1) - 2] !== SLASH) throw new Refused('damaged', { part: this.#part, why: 'cut-off' });
        this.texts.push('');
      }
  }

  #lastItemEnd(prefix: string): number {
    const { bytes, start, end } = this.#window;
    const name = 2 + prefix.length;
    const until = Math.max(start, start + this.#searched - name - 3);
    for (let at = end - name - 3; at >= until; at--)
      if (
        bytes[at] === LESS &&
        bytes[at + 1] === SLASH &&
        bytes[at + name] === LETTER_S &&
        bytes[at + name + 1] === LETTER_I &&
        bytes[at + name + 2] === 0x3e
      )
        return at + name + 3;
    return start;
  }

  /** Complete items of the window up to `to`. */
  #scan(to: number, prefix: string): void {
    const { bytes, start } = this.#window;
    const texts = new DecodedRun(bytes, start, to);
    let at = start;
    while (at < to) {
      if (bytes[at] !== LESS) at++;
      else if (bytes[at + 1] === 0x21) throw new Uncertain();
      else if (!isItem(bytes, at, prefix)) at = afterTag(bytes, at + 1);
      else at = this.#item(bytes, afterTag(bytes, at + 1), prefix, texts);
    }
  }

  #item(bytes: Uint8Array, open: number, prefix: string, texts: DecodedRun): number {
    if (bytes[open - 2] === SLASH) {
      this.texts.push('');
      return open;
    }
    if (isPlainItem(bytes, open, prefix)) {
      this.texts.push(texts.next(item.from, item.to));
      return item.after;
    }
    const name = 2 + prefix.length;
    let end = nextTag(bytes, open);
    while (!(bytes[end + 1] === SLASH && bytes[end + name] === LETTER_S && bytes[end + name + 1] === LETTER_I)) {
      if (bytes[end + 1] === 0x21) throw new Uncertain();
      end = nextTag(bytes, end + 1);
    }
    texts.pass(end);
    this.texts.push(richText(utf8Text(bytes, open, end), prefix));
    return afterTag(bytes, end + 1);
  }
}

function isItem(bytes: Uint8Array, lt: number, prefix: string): boolean {
  const name = lt + 1 + prefix.length;
  return (
    bytes[name] === LETTER_S &&
    bytes[name + 1] === LETTER_I &&
    endsName(bytes[name + 2] as number) &&
    (prefix === '' || isPrefixed(bytes, lt, prefix))
  );
}
