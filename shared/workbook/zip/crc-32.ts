type EightTables = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

const TABLES = crcTables();

function crcTables(): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c;
  });
  const tables = [first];
  for (let t = 1; t < 8; t++) {
    const previous = tables[t - 1] as Int32Array;
    tables.push(
      Int32Array.from({ length: 256 }, (_, n) => ((previous[n] as number) >>> 8) ^ (first[(previous[n] as number) & 0xff] as number)),
    );
  }
  return tables;
}

/** CRC-32 of zip (ISO 3309), continued from `crc`; eight bytes a turn, because every inflated byte passes here. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as EightTables;
  const eights = bytes.length - (bytes.length % 8);
  let c = ~crc;
  let i = 0;
  for (; i < eights; i += 8) {
    c ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    c =
      (t7[c & 0xff] as number) ^
      (t6[(c >>> 8) & 0xff] as number) ^
      (t5[(c >>> 16) & 0xff] as number) ^
      (t4[c >>> 24] as number) ^
      (t3[bytes[i + 4] as number] as number) ^
      (t2[bytes[i + 5] as number] as number) ^
      (t1[bytes[i + 6] as number] as number) ^
      (t0[bytes[i + 7] as number] as number);
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ (t0[(c ^ (bytes[i] as number)) & 0xff] as number);
  return ~c >>> 0;
}
