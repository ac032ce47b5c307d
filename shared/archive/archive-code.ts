import type { ArchiveFolder } from '../records/archive-folder.ts';
import type { Id } from '../values/id.ts';
import { folderNumber } from './folder-number.ts';

/** What a scanner or a hand typed: a folder's label, a shelf's label, or any other text. */
export type ArchiveCode =
  | { readonly kind: 'folder'; readonly folderId: Id; readonly number: string }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'text'; readonly text: string };

const FOLDER = /^SD1:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(.*)$/is;
const PLACE = /^SDP:(.*)$/is;
const PLACE_IN_HEX = /^SDX:((?:[0-9a-f]{2})+)$/i;
const PLAIN = /^[\x20-\x7e]*$/;

/** §6.2.1: the QR code of a folder. A scanner types keys, so what no key types becomes `?`; the id alone finds the folder. */
export function folderCode({ id, number }: Pick<ArchiveFolder, 'id' | 'number'>): string {
  return `SD1:${id}:${number.replace(/[^\x20-\x7e]/g, '?')}`;
}

/** Of a shelf or box; a place that no keyboard layout types goes as the hexadecimal digits of its UTF-8. */
export function placeCode(place: string): string {
  if (PLAIN.test(place) && place === place.toUpperCase()) return `SDP:${place}`;
  const bytes = new TextEncoder().encode(place);
  return `SDX:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** Also of what an input method made wide or Caps Lock turned round. Never fails: what is none of ours is text. */
export function readArchiveCode(typed: string): ArchiveCode {
  const text = typed
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, '')
    .trim();
  const folder = FOLDER.exec(text);
  if (folder) return { kind: 'folder', folderId: (folder[1] as string).toLowerCase(), number: folderNumber(folder[2] as string) };
  const place = PLACE.exec(text);
  if (place) return { kind: 'place', place: (place[1] as string).trim().toUpperCase() };
  const hex = PLACE_IN_HEX.exec(text);
  const decoded = hex ? decodedHex(hex[1] as string) : null;
  return decoded === null ? { kind: 'text', text } : { kind: 'place', place: decoded };
}

function decodedHex(hex: string): string | null {
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
