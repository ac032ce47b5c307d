import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withSourceMark, type AnnotatedSource } from './source-mark.ts';

const WORKBOOK = 'xl/workbook.xml';

/** A workbook that we wrote ourselves, with the mark of what it was made of. */
export function markedPackage(bytes: Uint8Array, source: AnnotatedSource | undefined): Uint8Array {
  if (source === undefined) return bytes;
  const files = unzipSync(bytes);
  const marked = withSourceMark(strFromU8(files[WORKBOOK] ?? new Uint8Array(0)), source);
  return zipSync({ ...files, [WORKBOOK]: strToU8(marked) }, { level: 6, mtime: new Date(2020, 0, 1) });
}
