import { parseRange } from '../cell-reference.ts';
import type { GridRange, SheetGrid } from '../grid.ts';
import type { ReadLimits } from '../read-limits.ts';
import { Refused } from '../refused.ts';
import { sheetGrid } from '../sheet-grid.ts';
import type { Reading } from '../zip/part-request.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { CellFormats } from './cell-formats.ts';
import { partText, relationshipsOf, type Relationship } from './package-parts.ts';
import { packedRows } from './packed-rows.ts';
import type { ScanContext } from './row-scanner.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart, type SheetContent } from './sheet-part.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** Sheets of an .xlsx read by our own scanner; throws `Refused`, or `Uncertain` when SheetJS should read the file instead. */
export function* readXlsxSheets(
  zip: ZipPackage,
  workbook: string,
  limits: ReadLimits,
  remarks: Set<string>,
): Reading<readonly SheetGrid[]> {
  const relationships = relationshipsOf(zip, workbook);
  const { sheets, date1904 } = readWorkbookPart(partText(zip, workbook));
  const partOf = (type: string): string | undefined => relationships.find((r) => r.type === type && zip.has(r.target))?.target;
  const stylesPart = partOf('styles');
  const textsPart = partOf('sharedStrings');
  const formats = new CellFormats(stylesPart === undefined ? '' : partText(zip, stylesPart));
  const shared = textsPart === undefined ? { texts: [], damaged: false } : yield* readSharedStrings(zip, textsPart);
  if (shared.damaged) remarks.add('invalid-characters');

  const cells = { left: limits.cells, limit: limits.cells };
  const rows = { left: limits.rows, limit: limits.rows };
  const context = { texts: shared.texts, formats, date1904, rows, cells, remarks };
  const byId = new Map(relationships.map((r): [string, Relationship] => [r.id, r]));
  const grids: SheetGrid[] = [];
  for (const { name, state, relationship } of sheets) {
    const target = byId.get(relationship);
    if (target === undefined) throw new Refused('damaged', { part: 'workbook', why: 'sheet-missing' });
    if (target.type !== 'worksheet') {
      remarks.add('chart-or-macro-sheets');
      continue;
    }
    const content = yield* readSheetPart(zip, target.target, context);
    grids.push(gridOf(content, name, state, context));
  }
  return grids;
}

function gridOf({ rows, merges }: SheetContent, name: string, state: SheetGrid['state'], context: ScanContext): SheetGrid {
  const row = packedRows({
    cells: rows.cells,
    formats: context.formats.names,
    sharedTexts: context.texts,
    ownTexts: rows.own.texts,
    formulaCells: rows.formulaCells,
    formulas: rows.formulas,
  });
  return sheetGrid(
    {
      name,
      state,
      rowCount: rows.cells.rowCount,
      row,
      columnCount: rows.columnCount,
      merges: merges.map(parseRange).filter((range): range is GridRange => range !== null),
      hiddenRows: rows.hiddenRows,
      date1904: context.date1904,
      textOnly: false,
    },
    context.remarks,
  );
}
