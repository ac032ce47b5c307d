import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { fillSheet, withReference } from './fill/fill-sheet.ts';
import { movedRows, type MovedRows } from './fill/moved-rows.ts';
import type { SheetFill } from './fill/sheet-fill.ts';
import { styleVariants } from './fill/style-variants.ts';
import { DEFAULT_READ_LIMITS } from './read-limits.ts';
import { Refused } from './refused.ts';
import { Uncertain } from './uncertain.ts';
import { partText, relationshipsOf, workbookPart } from './xlsx/package-parts.ts';
import { readWorkbookPart } from './xlsx/workbook-part.ts';
import { openZipPackage, type ZipPackage } from './zip/zip-package.ts';

/** Somebody's own .xlsx with new rows in one of its sheets, all else kept. Null: something in it is not known for certain, and it is better not touched. */
export function fillWorkbook(bytes: Uint8Array, fill: SheetFill): Uint8Array | null {
  try {
    return filled(bytes, fill);
  } catch (cause) {
    if (cause instanceof Uncertain || cause instanceof Refused) return null;
    throw cause;
  }
}

function filled(bytes: Uint8Array, fill: SheetFill): Uint8Array {
  const zip = openZipPackage(bytes, DEFAULT_READ_LIMITS);
  const part = workbookPart(zip);
  const relationships = relationshipsOf(zip, part);
  const sheets = readWorkbookPart(partText(zip, part)).sheets;
  const position = sheets.findIndex(({ name }) => name === fill.sheet);
  const target = relationships.find(({ id }) => id === sheets[position]?.relationship)?.target;
  const stylesPart = relationships.find(({ type }) => type === 'styles')?.target;
  if (target === undefined || stylesPart === undefined || !zip.has(stylesPart)) throw new Uncertain();
  const moved = movedRows(fill);
  const styles = styleVariants(utf8(zip, stylesPart));
  const patched = new Map([
    [target, fillSheet(utf8(zip, target), fill, styles)],
    [stylesPart, styles.xml()],
    [part, patchedWorkbook(utf8(zip, part), position, moved)],
  ]);
  for (const table of relationshipsOf(zip, target).filter(({ type }) => type === 'table'))
    patched.set(table.target, patchedTable(utf8(zip, table.target), moved));
  const chain = relationships.find(({ type }) => type === 'calcChain')?.target;
  return zipSync(packed(zip, patched, chain), { level: 6, mtime: new Date(2020, 0, 1) });
}

/** The list of formulas in their order is made anew by the program that opens the file. */
function packed(zip: ZipPackage, patched: ReadonlyMap<string, string>, chain: string | undefined): Zippable {
  const files: Zippable = Object.create(null) as Zippable;
  for (const name of zip.names) {
    if (name.toLowerCase() === chain?.toLowerCase()) continue;
    const changed = [...patched].find(([target]) => target.toLowerCase() === name.toLowerCase())?.[1];
    if (changed !== undefined) files[name] = strToU8(changed);
    else if (chain !== undefined && /(?:\[Content_Types\]\.xml|\.rels)$/i.test(name)) files[name] = strToU8(withoutChain(utf8(zip, name)));
    else files[name] = zip.read(name);
  }
  return files;
}

function withoutChain(xml: string): string {
  return xml.replace(/<(?:[\w.-]+:)?(?:Override|Relationship)\b[^>]*calcChain[^>]*\/>/g, '');
}

/** Printed area and filter follow the rows; all formulas are worked out when the file is opened. */
function patchedWorkbook(xml: string, position: number, moved: MovedRows): string {
  const named = xml.replace(/(<(?:[\w.-]+:)?definedName\b[^>]*>)([^<]*)(<\/)/g, (whole, open: string, text: string, close: string) => {
    if (!/_xlnm\.(?:Print_Area|_FilterDatabase)/.test(open) || !new RegExp(`localSheetId\\s*=\\s*["']${position}["']`).test(open))
      return whole;
    return `${open}${text.replace(/\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?/g, (range) => moved.ranges(range, false) ?? range)}${close}`;
  });
  if (/<(?:[\w.-]+:)?calcPr\b/.test(named))
    return named.replace(/<(?:[\w.-]+:)?calcPr\b[^>]*\/>/, (tag) =>
      /\sfullCalcOnLoad\s*=/.test(tag) ? tag : tag.replace(/\s*\/>$/, ' fullCalcOnLoad="1"/>'),
    );
  const last = [...named.matchAll(/<\/((?:[\w.-]+:)?)(?:sheets|functionGroups|externalReferences|definedNames)>/g)].at(-1);
  if (last === undefined) throw new Uncertain();
  const end = last.index + last[0].length;
  return `${named.slice(0, end)}<${last[1]}calcPr fullCalcOnLoad="1"/>${named.slice(end)}`;
}

function patchedTable(xml: string, moved: MovedRows): string {
  if (/\stotalsRowCount\s*=\s*["'][^0]/.test(xml)) throw new Uncertain();
  return xml.replace(
    /<(?:[\w.-]+:)?(?:table|autoFilter)\s[^>]*>/g,
    (tag) => withReference(tag, 'ref', (ref) => moved.ranges(ref, false)) ?? tag,
  );
}

/** Parts in other encodings are not patched. */
function utf8(zip: ZipPackage, part: string): string {
  const text = strFromU8(zip.read(part));
  if (/^[^>]*encoding=["'](?!utf-8)/i.test(text.slice(0, 200)) || text.includes('\ufffd')) throw new Uncertain();
  return text;
}
