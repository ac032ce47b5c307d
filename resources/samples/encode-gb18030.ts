/**
 * GB 18030 bytes of a text: the decoder of the platform, turned round over the two-byte plane.
 * Characters outside it (all in everyday use are inside) become `?`.
 */
export function encodeGb18030(text: string): Uint8Array {
  const wanted = new Set(text);
  const bytesOf = new Map<string, number>();
  const decoder = new TextDecoder('gb18030');
  const pair = new Uint8Array(2);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      pair[0] = lead;
      pair[1] = trail;
      const character = decoder.decode(pair);
      if (wanted.has(character)) bytesOf.set(character, (lead << 8) | trail);
    }
  }
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const two = bytesOf.get(character);
    if (code < 0x80) bytes.push(code);
    else if (two === undefined) bytes.push(0x3f);
    else bytes.push(two >> 8, two & 0xff);
  }
  return Uint8Array.from(bytes);
}
