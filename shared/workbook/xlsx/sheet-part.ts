import { Refused } from '../refused.ts';
import { utf8Chunks } from '../xml/utf8-chunks.ts';
import { xmlDecoder } from '../xml/xml-decoder.ts';
import { xmlElements } from '../xml/xml-elements.ts';
import type { Reading } from '../zip/part-request.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { ByteWindow } from './byte-window.ts';
import { findRoot } from './find-root.ts';
import { RowScanner, type ScanContext } from './row-scanner.ts';
import { endsName, isPrefixed, LESS } from './tag-bytes.ts';

export interface SheetContent {
  readonly rows: RowScanner;
  /** References as written, e.g. `A1:B2`. */
  readonly merges: readonly string[];
}

/** Longest head of a sheet (views, columns) that is looked at before the rows must have begun. */
const MAX_HEAD = 4 * 1024 * 1024;
/** Longest single row: 16,384 cells of Excel's 32,767 characters cannot all be full in a ledger. The same for all that follows the rows. */
const MAX_HELD = 64 * 1024 * 1024;

/** Reads a sheet while it is inflated: only the row at a chunk's edge is kept in hand, so sheets beyond 512 MiB of XML work too. */
export function* readSheetPart(zip: ZipPackage, part: string, context: ScanContext): Reading<SheetContent> {
  const cutter = new RowCutter(part, context);
  const take = utf8Chunks(part, (chunk) => cutter.take(chunk));
  yield { zip, part, take: (chunk) => take(chunk, false) };
  take(new Uint8Array(0), true);
  const rows = cutter.close();
  const decoder = xmlDecoder(part);
  const merges = xmlElements(decoder.push(cutter.tail(), true), 'mergeCell').map(({ attributes }) => attributes.get('ref') ?? '');
  if (rows.own.damaged || decoder.damaged()) context.remarks.add('invalid-characters');
  return { rows, merges };
}

/** Cuts the bytes of a sheet into head, pieces of complete rows, and tail. */
class RowCutter {
  readonly #part: string;
  readonly #context: ScanContext;
  readonly #window = new ByteWindow();
  #prefix = '';
  #scanner: RowScanner | null = null;
  /** Up to here no row begins after the first one in the window. */
  #searched = 0;

  constructor(part: string, context: ScanContext) {
    this.#part = part;
    this.#context = context;
  }

  take(chunk: Uint8Array): void {
    const window = this.#window;
    window.append(chunk);
    this.#scanner ??= this.#findRows();
    if (this.#scanner !== null && !this.#scanner.ended) this.#takeRows(this.#scanner);
    if (window.length > MAX_HELD) throw new Refused('too-large-inflated', { part: this.#part, limit: MAX_HELD });
  }

  #findRows(): RowScanner | null {
    const data = findRoot(this.#window, 'sheetData', MAX_HEAD, this.#part);
    if (data === null) return null;
    this.#prefix = data.prefix;
    const scanner = new RowScanner(this.#context, data.prefix);
    scanner.ended = data.isEmpty;
    return scanner;
  }

  #takeRows(scanner: RowScanner): void {
    const window = this.#window;
    const cut = this.#lastRowStart();
    if (cut <= window.start) {
      this.#searched = window.length;
      return;
    }
    window.start = scanner.scan(window.bytes, window.start, cut);
    this.#searched = 0;
  }

  /** Where the last row in the window begins; everything before it is complete. */
  #lastRowStart(): number {
    const { bytes, start, end } = this.#window;
    const skip = 1 + this.#prefix.length;
    const until = Math.max(start, start + this.#searched - skip - 4);
    for (let at = end - skip - 4; at > until; at--)
      if (
        bytes[at] === LESS &&
        bytes[at + skip] === 0x72 &&
        bytes[at + skip + 1] === 0x6f &&
        bytes[at + skip + 2] === 0x77 &&
        endsName(bytes[at + skip + 3] as number) &&
        isPrefixed(bytes, at, this.#prefix)
      )
        return at;
    return start;
  }

  /** The rows when the part has ended; refuses a sheet that ends before them. */
  close(): RowScanner {
    const window = this.#window;
    const scanner = this.#scanner;
    if (scanner !== null && !scanner.ended) {
      window.close();
      window.start = scanner.scan(window.bytes, window.start, window.end);
    }
    if (scanner === null || !scanner.ended) throw new Refused('damaged', { part: this.#part, why: 'cut-off' });
    scanner.cells.close();
    return scanner;
  }

  /** What follows the rows. */
  tail(): Uint8Array {
    return this.#window.bytes.subarray(this.#window.start, this.#window.end);
  }
}
