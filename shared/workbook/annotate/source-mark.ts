import { Uncertain } from '../uncertain.ts';
import { escapeXml } from '../write/escape-xml.ts';
import { readWorkbookPart } from '../xlsx/workbook-part.ts';
import { xmlElements } from '../xml/xml-elements.ts';
import { xmlText } from '../xml/xml-text.ts';

/** The ledger that an error workbook was made of. */
export interface AnnotatedSource {
  readonly file: string;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  /** Sheets whose other rows were imported with that ledger. */
  readonly sheets: readonly string[];
}

const FILE = '_SteelDossier.file';
const HASH = '_SteelDossier.hash';
/** Longest text that a name may stand for, with room for doubled quotes. */
const LONGEST = 120;

/** `workbook.xml` with hidden names that say what its sheets were made of: programs keep them when the user saves. */
export function withSourceMark(xml: string, source: AnnotatedSource): string {
  const bare = xml.replace(/<((?:[\w.-]+:)?)definedName\b[^>]*name\s*=\s*["']_SteelDossier\.\w+["'][^>]*>[\s\S]*?<\/\1definedName>/g, '');
  const last = [...bare.matchAll(/<\/((?:[\w.-]+:)?)(?:sheets|functionGroups|externalReferences)>/g)].at(-1);
  if (last === undefined) throw new Uncertain();
  const names = namesXml(bare, source, last[1] ?? '');
  const list = /<(?:[\w.-]+:)?definedNames(?:\s[^>]*)?>/.exec(bare);
  if (list !== null && !list[0].endsWith('/>')) return insertedAt(bare, list.index + list[0].length, names);
  const at = last.index + last[0].length;
  return insertedAt(list === null ? bare : bare.replace(list[0], ''), at, `<${last[1]}definedNames>${names}</${last[1]}definedNames>`);
}

/** One pair of names for each sheet, seen by that sheet alone. */
function namesXml(xml: string, { file, hash, sheets }: AnnotatedSource, prefix: string): string {
  const name = (called: string, sheet: number, text: string): string =>
    `<${prefix}definedName name="${called}" localSheetId="${sheet}" hidden="1">${escapeXml(`"${text.replaceAll('"', '""')}"`)}</${prefix}definedName>`;
  return readWorkbookPart(xml)
    .sheets.map((sheet, at) => (sheets.includes(sheet.name) ? name(FILE, at, file.slice(-LONGEST)) + name(HASH, at, hash) : ''))
    .join('');
}

function insertedAt(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

/** Null: no error workbook of ours. */
export function sourceMark(xml: string): AnnotatedSource | null {
  const hashes = namedTexts(xml, HASH).filter(({ text }) => /^[\da-f]{64}$/.test(text));
  const [first] = hashes;
  if (first === undefined) return null;
  const names = readWorkbookPart(xml).sheets.map(({ name }) => name);
  const sheets = hashes.filter(({ text }) => text === first.text).flatMap(({ sheet }) => names[sheet] ?? []);
  return { file: namedTexts(xml, FILE)[0]?.text ?? '', hash: first.text, sheets };
}

function namedTexts(xml: string, called: string): readonly { readonly text: string; readonly sheet: number }[] {
  return xmlElements(xml, 'definedName').flatMap(({ attributes, end }) => {
    if (attributes.get('name') !== called) return [];
    const quoted = /^="([\s\S]*)"$|^"([\s\S]*)"$/.exec(xmlText(xml.slice(end, xml.indexOf('<', end))).trim());
    if (quoted === null) return [];
    return [{ text: (quoted[1] ?? quoted[2] ?? '').replaceAll('""', '"'), sheet: Number(attributes.get('localSheetId') ?? -1) }];
  });
}
