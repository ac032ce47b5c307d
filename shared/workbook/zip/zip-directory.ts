import { Refused } from '../refused.ts';

export interface ZipEntry {
  /** With `/` and without a leading one, whatever the writer used. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; the real size is measured while inflating. */
  readonly declaredSize: number;
  /** Where the compressed bytes begin in the file. */
  readonly dataStart: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ALL_ONES_32 = 0xffffffff;

interface DirectoryEnd {
  readonly position: number;
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
}

/** The end record must close the file but for its comment; null when there is none. APPNOTE 4.3.16. */
export function findDirectoryEnd(bytes: Uint8Array): DirectoryEnd | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 22;
  for (let i = last; i >= 0 && i >= last - 0xffff; i--) {
    if (bytes[i] !== 0x50 || view.getUint32(i, true) !== END_OF_DIRECTORY || i + 22 + view.getUint16(i + 20, true) > bytes.length) continue;
    return (
      endOf64(view, i) ?? {
        position: i,
        entries: view.getUint16(i + 10, true),
        size: view.getUint32(i + 12, true),
        offset: view.getUint32(i + 16, true),
      }
    );
  }
  return null;
}

function endOf64(view: DataView, end: number): DirectoryEnd | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const position = Number(view.getBigUint64(locator + 8, true));
  if (position + 56 > view.byteLength || view.getUint32(position, true) !== END_OF_DIRECTORY_64)
    throw new Refused('damaged', { part: 'zip64' });
  return {
    position,
    entries: Number(view.getBigUint64(position + 32, true)),
    size: Number(view.getBigUint64(position + 40, true)),
    offset: Number(view.getBigUint64(position + 48, true)),
  };
}

/**
 * The entries of a zip from its central directory; the local headers are only used to find the data.
 * Junk in front of the archive (mail gateways) is allowed for. Refuses encryption, overlaps and doubled names.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ReadonlyMap<string, ZipEntry> {
  const end = findDirectoryEnd(bytes);
  if (end === null) throw new Refused('damaged', { part: 'zip-directory' });
  if (end.entries > maxEntries) throw new Refused('too-large-inflated', { entries: end.entries, limit: maxEntries, of: 'entries' });
  const start = end.position - end.size;
  const shift = start - end.offset;
  if (start < 0 || shift < 0) throw new Refused('damaged', { part: 'zip-directory' });

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  let position = start;
  let compressedTotal = 0;
  for (let n = 0; n < end.entries; n++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY)
      throw new Refused('damaged', { part: 'zip-directory' });
    const { entry, next } = directoryEntry(bytes, view, position, shift);
    compressedTotal += entry.compressedSize;
    if (entries.has(entry.name) || compressedTotal > bytes.length) throw new Refused('damaged', { part: 'zip-directory' });
    if (!entry.name.endsWith('/')) entries.set(entry.name, entry);
    position = next;
  }
  return entries;
}

function directoryEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): { readonly entry: ZipEntry; readonly next: number } {
  const flags = view.getUint16(at + 8, true);
  if (flags & 0x2041) throw new Refused('password-protected');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw new Refused('damaged', { part: 'zip-directory' });
  const sizes = wideSizes(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [declaredSize, compressedSize, offset] = sizes as [number, number, number];
  const local = offset + shift;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) throw new Refused('damaged', { part: 'zip-entry' });
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + compressedSize > bytes.length) throw new Refused('damaged', { part: 'zip-entry' });
  const name = new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1')
    .decode(bytes.subarray(at + 46, nameEnd))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    declaredSize,
    dataStart,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** Sizes of 4 GiB and more stand in the zip64 extra field, in this order and only those that are all ones. APPNOTE 4.5.3. */
function wideSizes(view: DataView, from: number, to: number, narrow: readonly number[]): readonly number[] {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > to) return narrow;
  let field = at + 4;
  return narrow.map((value) => {
    if (value !== ALL_ONES_32 || field + 8 > to) return value;
    field += 8;
    return Number(view.getBigUint64(field - 8, true));
  });
}
