import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SheetGrid } from '../grid.ts';
import { escapeXml } from './escape-xml.ts';
import { legalSheetNames } from './sheet-names.ts';

export interface SheetXml {
  readonly name: string;
  readonly state: SheetGrid['state'];
  /** Inside `<worksheet>`, in pieces. */
  readonly pieces: readonly string[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The zip of an .xlsx. The same content gives the same bytes: no clock. */
export function packWorkbook(sheets: readonly SheetXml[], stylesXml: string, textsXml: string): Uint8Array {
  const names = legalSheetNames(sheets.map(({ name }) => name));
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(workbookXml(sheets, names)),
    'xl/_rels/workbook.xml.rels': strToU8(workbookRelationships(sheets.length)),
    'xl/styles.xml': strToU8(stylesXml),
    'xl/sharedStrings.xml': strToU8(textsXml),
  };
  sheets.forEach(({ pieces }, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = encoded([
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">`,
      ...pieces,
      '</worksheet>',
    ]);
  });
  return zipSync(files, { level: 6, mtime: new Date(2020, 0, 1) });
}

function workbookXml(sheets: readonly SheetXml[], names: readonly string[]): string {
  const list = sheets
    .map(
      ({ state }, at) =>
        `<sheet name="${escapeXml(names[at] as string)}" sheetId="${at + 1}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`,
    )
    .join('');
  const first = sheets.findIndex(({ state }) => state === 'visible');
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="${Math.max(first, 0)}"/></bookViews><sheets>${list}</sheets></workbook>`;
}

function workbookRelationships(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  ).join('');
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets}<Relationship Id="rId${count + 1}" Type="${DOCUMENT}/styles" Target="styles.xml"/><Relationship Id="rId${count + 2}" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
}

function contentTypes(count: number): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${sheets}${override('/xl/styles.xml', 'styles')}${override('/xl/sharedStrings.xml', 'sharedStrings')}</Types>`;
}

/** Piece by piece: a sheet's XML may be longer than a string can be. */
function encoded(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks = pieces.map((piece) => encoder.encode(piece));
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
