import type { Workbook } from './grid.ts';
import type { ReadLimits } from './read-limits.ts';
import { Refused } from './refused.ts';
import { readWithSheetJs } from './sheetjs/read-with-sheetjs.ts';
import { decodeText } from './text/decode-text.ts';
import { readDelimited } from './text/read-delimited.ts';
import { htmlPartsOf } from './text/web-archive.ts';

/** CSV, TSV, HTML, MHTML or SpreadsheetML 2003: decoded first, so that no library guesses at bytes. Throws `Refused`. */
export function readTextFile(bytes: Uint8Array, fileName: string, encodingAsked: string | undefined, limits: ReadLimits): Workbook {
  const remarks = new Set<string>();
  if (isWebArchive(bytes)) return readHtml(htmlPartsOf(bytes), null, limits, remarks);
  const { text, encoding } = decodeText(bytes, encodingAsked, remarks);
  const head = text.slice(0, 4096);
  if (/^\s*<(?:\?xml|\w+:?Workbook)/.test(head) && head.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Refused('hostile-content', { why: 'entities' });
    return { format: 'spreadsheetml', encoding, sheets: readWithSheetJs(text, {}, limits, remarks), remarks: [...remarks] };
  }
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|style|div)/i.test(head))
    return readHtml([text], encoding, limits, remarks);
  if (/^\s*<\?xml/.test(head)) throw new Refused('not-a-workbook', { found: 'xml' });
  const { sheet, delimiter } = readDelimited(text, sheetNameOf(fileName), limits.cells, remarks);
  return { format: delimiter === '\t' ? 'tsv' : 'csv', encoding, sheets: [sheet], remarks: [...remarks] };
}

function isWebArchive(bytes: Uint8Array): boolean {
  return /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?mime-version:/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)));
}

/** Tables of web pages; `raw` keeps what they say as text. */
function readHtml(pages: readonly string[], encoding: string | null, limits: ReadLimits, remarks: Set<string>): Workbook {
  const withTables = pages.filter((page) => /<table/i.test(page));
  if (withTables.length === 0) throw new Refused(encoding === null ? 'web-archive' : 'not-a-workbook', { found: 'html' });
  const sheets = withTables.flatMap((page) => readWithSheetJs(page, { raw: true }, limits, remarks));
  return { format: 'html', encoding, sheets, remarks: [...remarks] };
}

/** A text file has no sheet name; its own without folder and ending serves. */
function sheetNameOf(fileName: string): string {
  return (fileName.split(/[\\/]/).pop() ?? '').replace(/\.[^.]*$/, '') || 'Sheet1';
}
