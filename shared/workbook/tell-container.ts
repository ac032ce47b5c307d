import { findDirectoryEnd } from './zip/zip-directory.ts';

/** What the bytes are, whatever the name says. `text` is what is left: CSV, HTML, MHTML or XML, told apart once it is decoded. */
export type Container =
  | 'empty'
  | 'zip'
  | 'zip-cut-off'
  | 'ole2'
  | 'biff'
  | 'dbf'
  | 'owner-lock'
  | 'text'
  | 'unknown-binary'
  | `not-${'png' | 'jpeg' | 'gif' | 'pdf' | 'rar' | '7z' | 'gzip' | 'rtf' | 'executable'}`;

const SIGNATURES: readonly (readonly [Container, readonly number[]])[] = [
  ['ole2', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['not-png', [0x89, 0x50, 0x4e, 0x47]],
  ['not-jpeg', [0xff, 0xd8, 0xff]],
  ['not-gif', [0x47, 0x49, 0x46, 0x38]],
  ['not-pdf', [0x25, 0x50, 0x44, 0x46]],
  ['not-rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['not-7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['not-gzip', [0x1f, 0x8b]],
  ['not-rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['not-executable', [0x4d, 0x5a, 0x90]],
];

/** Tab, line feed, form feed, carriage return, and the Ctrl-Z of DOS. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);

export function tellContainer(bytes: Uint8Array): Container {
  if (!bytes.some((byte) => byte !== 0)) return 'empty';
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[0];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] as number) <= 8) return findDirectoryEnd(bytes) === null ? 'zip-cut-off' : 'zip';
  if (isOwnerLock(bytes)) return 'owner-lock';
  if (isBiff(bytes)) return 'biff';
  if (isDbf(bytes)) return 'dbf';
  // Mail gateways put junk before an archive; its end record still closes the file.
  if (findDirectoryEnd(bytes) !== null) return 'zip';
  return looksLikeText(bytes) ? 'text' : 'unknown-binary';
}

/** `~$name.xlsx`: 165 bytes, or 162 by Word; the owner's name with its length first, then again in UTF-16 from byte 54 or 55. */
function isOwnerLock(bytes: Uint8Array): boolean {
  const length = bytes[0] as number;
  return (bytes.length === 165 || bytes.length === 162) && length > 0 && length <= 54 && bytes.includes(0, 1);
}

/** A BIFF2-5 stream without a container begins with a BOF record of 4 to 16 bytes. MS-XLS 2.4.21 and its ancestors. */
function isBiff(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 &&
    [0, 2, 4, 8].includes(bytes[1] as number) &&
    bytes[3] === 0 &&
    (bytes[2] as number) >= 4 &&
    (bytes[2] as number) <= 16
  );
}

/** Version byte, a date that exists, and a header whose size fits its fields. */
function isDbf(bytes: Uint8Array): boolean {
  const [version, , month, day] = bytes;
  const header = (bytes[8] ?? 0) | ((bytes[9] ?? 0) << 8);
  return (
    [0x02, 0x03, 0x30, 0x31, 0x83, 0x8b, 0x8c, 0xf5].includes(version ?? 0) &&
    (month ?? 99) <= 12 &&
    (day ?? 99) <= 31 &&
    header > 32 &&
    header < bytes.length &&
    bytes.subarray(32, header).includes(0x0d)
  );
}

/** UTF-16 is text by its mark or by its zeros on one side only; other text has next to no control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
    else if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) control++;
  });
  const sixteen = sample.length > 8 && Math.max(even, odd) > sample.length / 8 && Math.min(even, odd) < sample.length / 50;
  return sixteen || (control <= 2 + sample.length / 200 && even + odd <= 8 + sample.length / 20);
}
