import { failed, ok, type Result } from '../values/result.ts';
import type { Refusal, Workbook } from './grid.ts';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read-limits.ts';
import { readOle2 } from './read-ole2.ts';
import { readTextFile } from './read-text-file.ts';
import { readZipped } from './read-zipped.ts';
import { Refused } from './refused.ts';
import { readWithSheetJs } from './sheetjs/read-with-sheetjs.ts';
import { tellContainer } from './tell-container.ts';

export interface ReadWorkbookOptions {
  /** WHATWG name; only for text formats, overrules what the file shows. */
  readonly encoding?: string;
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Any spreadsheet file as sheets of stored cells. The bytes tell what it is, the name only gives a text file's sheet its name.
 * Every way of failing is a refusal; time is not limited here: run it in a worker that can be ended.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, options: ReadWorkbookOptions = {}): Result<Workbook, Refusal> {
  try {
    const workbook = workbookOf(bytes, fileName, options.encoding, { ...DEFAULT_READ_LIMITS, ...options.limits });
    return workbook.sheets.length === 0 ? failed({ code: 'no-sheets', details: {} }) : ok(workbook);
  } catch (cause) {
    if (cause instanceof Refused) return failed(cause.refusal);
    // Damage that no check foresaw (a length past the end, too long a string) surfaces as one of these.
    if (cause instanceof RangeError || cause instanceof TypeError) return failed({ code: 'damaged', details: {} });
    throw cause;
  }
}

function workbookOf(bytes: Uint8Array, fileName: string, encoding: string | undefined, limits: ReadLimits): Workbook {
  const container = tellContainer(bytes);
  switch (container) {
    case 'empty':
      throw new Refused('empty-file', { bytes: bytes.length });
    case 'zip':
      return readZipped(bytes, limits);
    case 'zip-cut-off':
      throw new Refused('damaged', { why: 'cut-off' });
    case 'ole2':
    case 'biff':
      return readOle2(bytes, limits, container === 'biff');
    case 'dbf': {
      const remarks = new Set<string>();
      return { format: 'dbf', encoding: null, sheets: readWithSheetJs(bytes, {}, limits, remarks), remarks: [...remarks] };
    }
    case 'owner-lock':
      throw new Refused('owner-lock-file');
    case 'text':
      return readTextFile(bytes, fileName, encoding, limits);
    default:
      throw new Refused('not-a-workbook', { found: container.replace('not-', '') });
  }
}
