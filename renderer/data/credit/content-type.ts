import type { Attachment } from '../../../shared/records/attachment.ts';

const SIGNATURES: readonly (readonly [type: Attachment['type'], at: number, bytes: readonly number[]])[] = [
  ['pdf', 0, [0x25, 0x50, 0x44, 0x46]],
  ['image', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['image', 0, [0xff, 0xd8, 0xff]],
  ['image', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image', 0, [0x42, 0x4d]],
  ['image', 8, [0x57, 0x45, 0x42, 0x50]],
  // An OLE container (.doc, .xls) and a zip (.docx, .xlsx).
  ['office', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['office', 0, [0x50, 0x4b, 0x03, 0x04]],
];
const LOOKED_AT = 4_096;

/** Told by the first bytes, never by the name. A text is UTF-8 without control characters. */
export function contentType(bytes: Uint8Array): Attachment['type'] {
  const found = SIGNATURES.find(([, at, signature]) => signature.every((byte, index) => bytes[at + index] === byte));
  if (found !== undefined) return found[0];
  return isText(bytes.subarray(0, LOOKED_AT)) ? 'text' : 'other';
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
