import { zipSync } from 'fflate';
import type { Workbook } from './grid.ts';
import { HELD_BYTES, type ReadLimits } from './read-limits.ts';
import type { OnReadProgress } from './read-progress.ts';
import { Refused } from './refused.ts';
import { readWithSheetJs } from './sheetjs/read-with-sheetjs.ts';
import { Uncertain } from './uncertain.ts';
import { partText, workbookPart } from './xlsx/package-parts.ts';
import { readXlsxSheets } from './xlsx/read-xlsx.ts';
import type { Reading } from './zip/part-request.ts';
import { openZipPackage, type ZipPackage } from './zip/zip-package.ts';

/** A zip is a workbook, another office document, or just an archive: its parts tell. Throws `Refused`. */
export function* readZipped(bytes: Uint8Array, limits: ReadLimits, onProgress?: OnReadProgress): Reading<Workbook> {
  const zip = openZipPackage(bytes, limits, onProgress);
  if (zip.names.length === 0) throw new Refused('not-a-workbook', { found: 'empty-archive' });
  if (zip.has('word/document.xml')) throw new Refused('word-document');
  if (zip.has('ppt/presentation.xml')) throw new Refused('not-a-workbook', { found: 'presentation' });
  if (zip.has('mimetype')) return readOpenDocument(bytes, zip, limits);
  if (zip.has('Index/Document.iwa')) return bySheetJs(bytes, limits, 'unknown', new Set());
  if (!zip.has('[Content_Types].xml') && !zip.has('_rels/.rels')) throw new Refused('archive-of-files', { files: zip.names.length });
  return yield* readOfficeWorkbook(bytes, zip, limits);
}

function readOpenDocument(bytes: Uint8Array, zip: ZipPackage, limits: ReadLimits): Workbook {
  const type = partText(zip, 'mimetype').trim();
  if (type.includes('opendocument.text')) throw new Refused('word-document');
  if (!type.includes('opendocument.spreadsheet')) throw new Refused('not-a-workbook', { found: type.slice(0, 80) });
  return bySheetJs(bytes, limits, 'ods', new Set());
}

function* readOfficeWorkbook(bytes: Uint8Array, zip: ZipPackage, limits: ReadLimits): Reading<Workbook> {
  const workbook = workbookPart(zip);
  // Nothing in it is needed, but its checksum is the first to go wrong in a damaged file.
  if (zip.has('[Content_Types].xml')) zip.read('[Content_Types].xml');
  const remarks = new Set<string>();
  const macros = zip.names.some((name) => /vbaProject\.bin$/i.test(name));
  if (macros) remarks.add('macros-ignored');
  if (zip.names.some((name) => /^xl\/externalLinks\//i.test(name))) remarks.add('external-links');
  if (workbook.endsWith('.bin')) return bySheetJs(bytes, limits, 'xlsb', remarks);
  const format = macros ? 'xlsm' : 'xlsx';
  try {
    const sheets = yield* readXlsxSheets(zip, workbook, limits, remarks);
    return { format, encoding: null, sheets, remarks: [...remarks] };
  } catch (cause) {
    if (!(cause instanceof Uncertain)) throw cause;
    return bySheetJs(bytes, limits, format, remarks);
  }
}

/** SheetJS gets an archive made anew of parts whose sizes and checksums were verified: it checks neither. */
function bySheetJs(bytes: Uint8Array, limits: ReadLimits, format: Workbook['format'], remarks: Set<string>): Workbook {
  const zip = openZipPackage(bytes, { ...limits, inflatedBytes: Math.min(limits.inflatedBytes, HELD_BYTES) });
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const name of zip.names) {
    if (/vbaProject\.bin$|^xl\/(?:media|drawings|embeddings|externalLinks)\//i.test(name)) continue;
    const part = zip.read(name);
    if (/\.(?:xml|rels)$/i.test(name) && /<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(part.subarray(0, 65_536))))
      throw new Refused('hostile-content', { part: name, why: 'entities' });
    parts[name] = part;
  }
  const sheets = readWithSheetJs(zipSync(parts, { level: 0, mtime: new Date(2020, 0, 1) }), { cellText: true }, limits, remarks);
  return { format, encoding: null, sheets, remarks: [...remarks] };
}
