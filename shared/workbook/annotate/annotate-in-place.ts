import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { Workbook } from '../grid.ts';
import type { ReadLimits } from '../read-limits.ts';
import { Uncertain } from '../uncertain.ts';
import { partText, relationshipsOf, workbookPart } from '../xlsx/package-parts.ts';
import { readWorkbookPart } from '../xlsx/workbook-part.ts';
import { openZipPackage } from '../zip/zip-package.ts';
import { headerRowOf } from './header-row-of.ts';
import { patchSheetXml } from './patch-sheet.ts';
import { patchStyles } from './patch-styles.ts';
import { marksOfSheet, type CellReason } from './problem-marks.ts';
import { reasonColumn, rowsWithReason } from './reason-column.ts';
import { sourceMark, withSourceMark, type AnnotatedSource } from './source-mark.ts';

/** The user's own .xlsx with everything kept: only the sheets with problems and the list of styles are changed. */
export function annotateInPlace(
  bytes: Uint8Array,
  workbook: Workbook,
  reasons: readonly CellReason[],
  reasonHeader: string,
  limits: ReadLimits,
  source?: AnnotatedSource,
): Uint8Array {
  const zip = openZipPackage(bytes, limits);
  const part = workbookPart(zip);
  const relationships = relationshipsOf(zip, part);
  const stylesPart = relationships.find(({ type }) => type === 'styles')?.target;
  if (stylesPart === undefined || !zip.has(stylesPart)) throw new Uncertain();
  const styles = patchStyles(utf8(zip.read(stylesPart)));
  const patched = new Map<string, string>();

  const sheetOf = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const list = partText(zip, part);
  const again = sourceMark(list) !== null;
  for (const { name, relationship } of readWorkbookPart(list).sheets) {
    const grid = sheetOf.get(name);
    const target = relationships.find(({ id }) => id === relationship)?.target;
    const marks = marksOfSheet(reasons, name);
    const old = again && grid !== undefined ? reasonColumn(grid) : null;
    if (grid === undefined || target === undefined || (marks.size === 0 && old === null)) continue;
    const headerRow = old?.headerRow ?? headerRowOf(grid, Math.min(...marks.keys()));
    const column = old?.column ?? grid.columnCount;
    const settled = old === null ? new Set<number>() : rowsWithReason(grid);
    patched.set(target, patchSheetXml(utf8(zip.read(target)), { marks, headerRow, header: reasonHeader, column, settled }, styles));
  }
  patched.set(stylesPart, styles.xml());
  if (source !== undefined) patched.set(part, withSourceMark(utf8(zip.read(part)), source));
  const files: Zippable = Object.create(null) as Zippable;
  for (const name of zip.names) {
    const changed = [...patched].find(([target]) => target.toLowerCase() === name.toLowerCase())?.[1];
    files[name] = changed === undefined ? zip.read(name) : strToU8(changed);
  }
  return zipSync(files, { level: 6, mtime: new Date(2020, 0, 1) });
}

/** Parts in other encodings are not patched. */
function utf8(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  if (/^[^>]*encoding=["'](?!utf-8)/i.test(text.slice(0, 200)) || text.includes('\ufffd')) throw new Uncertain();
  return text;
}
