import { oleStreamNames } from './ole-stream-names.ts';
import type { Workbook } from './grid.ts';
import type { ReadLimits } from './read-limits.ts';
import { Refused } from './refused.ts';
import { mendCodepage } from './sheetjs/mend-codepage.ts';
import { readWithSheetJs } from './sheetjs/read-with-sheetjs.ts';

/** An OLE2 container: .xls, an encrypted .xlsx, or an old Word document; a bare BIFF stream comes here too. Throws `Refused`. */
export function readOle2(bytes: Uint8Array, limits: ReadLimits, bare: boolean): Workbook {
  const remarks = new Set<string>();
  const streams = bare ? new Set(['Book']) : oleStreamNames(bytes);
  if (streams.has('EncryptionInfo') || streams.has('EncryptedPackage')) throw new Refused('password-protected');
  if (!streams.has('Workbook') && !streams.has('Book')) {
    if (streams.has('WordDocument')) throw new Refused('word-document');
    throw new Refused(streams.size === 0 ? 'damaged' : 'not-a-workbook', { found: 'ole2' });
  }
  if (streams.has('_VBA_PROJECT_CUR')) remarks.add('macros-ignored');
  const sheets = readWithSheetJs(bytes, {}, limits, remarks);
  // BIFF8 (stream `Workbook`) holds Unicode; only older files can declare a wrong code page.
  const mended = streams.has('Workbook') ? sheets : mendCodepage(sheets, remarks);
  return { format: 'xls', encoding: null, sheets: mended, remarks: [...remarks] };
}
