import { parseRange } from '../cell-reference.ts';
import type { GridRange, SheetGrid } from '../grid.ts';
import type { ReadLimits } from '../read-limits.ts';
import { Refused } from '../refused.ts';
import { sheetGrid } from '../sheet-grid.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { partText, relationshipsOf, type Relationship } from './package-parts.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart } from './sheet-part.ts';
import { readCellFormats } from './styles-part.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** Sheets of an .xlsx read by our own scanner; throws `Refused`, or `Uncertain` when SheetJS should read the file instead. */
export function readXlsxSheets(zip: ZipPackage, workbook: string, limits: ReadLimits, remarks: Set<string>): readonly SheetGrid[] {
  const relationships = relationshipsOf(zip, workbook);
  const { sheets, date1904 } = readWorkbookPart(partText(zip, workbook));
  const partOf = (type: string): string | undefined => relationships.find((r) => r.type === type && zip.has(r.target))?.target;
  const stylesPart = partOf('styles');
  const textsPart = partOf('sharedStrings');
  const formats = stylesPart === undefined ? [] : readCellFormats(partText(zip, stylesPart));
  const shared = textsPart === undefined ? { texts: [], damaged: false } : readSharedStrings(zip, textsPart);
  if (shared.damaged) remarks.add('invalid-characters');

  const cells = { left: limits.cells, limit: limits.cells };
  const context = { texts: shared.texts, formats, date1904, cells, remarks };
  const byId = new Map(relationships.map((r): [string, Relationship] => [r.id, r]));
  const grids: SheetGrid[] = [];
  for (const { name, state, relationship } of sheets) {
    const target = byId.get(relationship);
    if (target === undefined) throw new Refused('damaged', { part: 'workbook', why: 'sheet-missing' });
    if (target.type !== 'worksheet') {
      remarks.add('chart-or-macro-sheets');
      continue;
    }
    const content = readSheetPart(zip, target.target, context);
    const merges = content.merges.map(parseRange).filter((range): range is GridRange => range !== null);
    grids.push(sheetGrid({ ...content, name, state, merges, date1904, textOnly: false }, remarks));
  }
  return grids;
}
