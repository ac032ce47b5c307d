const TABLES = crcTables();

function crcTables(): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c;
  });
  const tables = [first];
  for (let t = 1; t < 4; t++) {
    const previous = tables[t - 1] as Int32Array;
    tables.push(
      Int32Array.from({ length: 256 }, (_, n) => ((previous[n] as number) >>> 8) ^ (first[(previous[n] as number) & 0xff] as number)),
    );
  }
  return tables;
}

/** CRC-32 of zip (ISO 3309), continued from `crc`; four bytes a turn, because every inflated byte passes here. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  const fours = bytes.length - (bytes.length % 4);
  let c = ~crc;
  let i = 0;
  for (; i < fours; i += 4) {
    c ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    c = (t3[c & 0xff] as number) ^ (t2[(c >>> 8) & 0xff] as number) ^ (t1[(c >>> 16) & 0xff] as number) ^ (t0[c >>> 24] as number);
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ (t0[(c ^ (bytes[i] as number)) & 0xff] as number);
  return ~c >>> 0;
}
