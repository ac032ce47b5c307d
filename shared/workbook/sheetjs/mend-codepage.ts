import type { GridCell, SheetGrid } from '../grid.ts';
import { tellEncoding } from '../text/tell-encoding.ts';

const WESTERN = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number] => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);

/**
 * Report generators of the 1990s wrote GBK or Big5 and declared Western (code page 1252): every text reads as accents.
 * When the bytes behind the texts are surely Chinese, the texts are decoded again.
 */
export function mendCodepage(sheets: readonly SheetGrid[], remarks: Set<string>): readonly SheetGrid[] {
  const bytes: number[] = [];
  for (const sheet of sheets) {
    for (const text of textsOf(sheet)) {
      const own = bytesOf(text);
      if (own === null) return sheets;
      bytes.push(...own, 0x0a);
    }
  }
  if (!bytes.some((byte) => byte >= 0x80)) return sheets;
  const { sure } = tellEncoding(Uint8Array.from(bytes));
  if (sure !== 'gb18030' && sure !== 'big5') return sheets;
  const decoder = new TextDecoder(sure);
  const mended = (text: string): string => decoder.decode(Uint8Array.from(bytesOf(text) ?? []));
  remarks.add('wrong-code-page-mended');
  return sheets.map((sheet) => withTexts(sheet, mended));
}

function* textsOf(sheet: SheetGrid): Iterable<string> {
  yield sheet.name;
  for (let at = 0; at < sheet.rowCount; at++) for (const cell of sheet.row(at) ?? []) if (typeof cell?.v === 'string') yield cell.v;
}

/** Null when a character is not in code page 1252: then the file told the truth. */
function bytesOf(text: string): readonly number[] | null {
  const bytes: number[] = [];
  for (const character of text) {
    const byte = WESTERN.get(character);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return bytes;
}

function withTexts(sheet: SheetGrid, mended: (text: string) => string): SheetGrid {
  const rows = Array.from({ length: sheet.rowCount }, (_, at) =>
    sheet.row(at)?.map((cell): GridCell | undefined => (typeof cell?.v === 'string' ? { ...cell, v: mended(cell.v) } : cell)),
  );
  return { ...sheet, name: mended(sheet.name), row: (index) => rows[index] };
}
