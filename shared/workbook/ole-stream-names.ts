const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;

/** Names of storages and streams of a compound file, from its directory chain (MS-CFB 2.6); empty when there is no sound directory. */
export function oleStreamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  if (bytes.length < 1024) return names;
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return names;
  const size = 1 << shift;
  const seen = new Set<number>();
  for (let sector = view.getUint32(48, true); sector < END_OF_CHAIN && !seen.has(sector); sector = nextSector(view, sector, size)) {
    seen.add(sector);
    const start = (sector + 1) * size;
    for (let at = start; at + 128 <= Math.min(start + size, bytes.length); at += 128) {
      const length = view.getUint16(at + 64, true);
      const kind = bytes[at + 66] as number;
      if (kind >= 1 && kind <= 5 && length >= 2 && length <= 64)
        names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
    }
  }
  return names;
}

/** Follows the allocation table by the 109 entries of the header: enough for the directory of any file but a giant. */
function nextSector(view: DataView, sector: number, size: number): number {
  const perSector = size / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return FREE;
  const at = (view.getUint32(76 + table * 4, true) + 1) * size + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE;
}
