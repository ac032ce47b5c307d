const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
/** Longer texts are worth the call of the decoder. */
const SHORT = 96;
const units = new Uint16Array(SHORT);

/** Text of UTF-8 bytes [from, to): as TextDecoder gives it, but quicker for the short texts that sheets are made of. */
export function utf8Text(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return DECODER.decode(bytes.subarray(from, to));
  let length = 0;
  for (let at = from; at < to; length++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      units[length] = lead;
      at++;
      continue;
    }
    const second = bytes[at + 1] as number;
    const third = bytes[at + 2] as number;
    const code = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    // Three bytes are Chinese; two, four and damage are rare here.
    const isThree =
      (lead & 0xf0) === 0xe0 &&
      (second & 0xc0) === 0x80 &&
      (third & 0xc0) === 0x80 &&
      at + 3 <= to &&
      code >= 0x800 &&
      (code & 0xf800) !== 0xd800;
    if (!isThree) return DECODER.decode(bytes.subarray(from, to));
    units[length] = code;
    at += 3;
  }
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
