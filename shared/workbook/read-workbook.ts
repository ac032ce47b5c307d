import { failed, ok, type Result } from '../values/result.ts';
import type { Refusal, Workbook } from './grid.ts';
import { DEFAULT_READ_LIMITS, type ReadLimits } from './read-limits.ts';
import { readOle2 } from './read-ole2.ts';
import { Stopped, type OnReadProgress } from './read-progress.ts';
import { readTextFile } from './read-text-file.ts';
import { readZipped } from './read-zipped.ts';
import { Refused } from './refused.ts';
import { readWithSheetJs } from './sheetjs/read-with-sheetjs.ts';
import { tellContainer } from './tell-container.ts';
import { readAtOnce, readInTurns, type Reading } from './zip/part-request.ts';

export interface ReadWorkbookOptions {
  /** WHATWG name; only for text formats, overrules what the file shows. */
  readonly encoding?: string;
  readonly limits?: Partial<ReadLimits>;
  /** Told of every inflated chunk of a zipped workbook; to cancel the reading, let it throw. */
  readonly onProgress?: OnReadProgress;
}

/**
 * Any spreadsheet file as sheets of stored cells. The bytes tell what it is, the name only gives a text file's sheet its name.
 * Every way of failing is a refusal; only what `onProgress` throws is thrown. Time is not limited here: run it in a worker that can be ended.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, options: ReadWorkbookOptions = {}): Result<Workbook, Refusal> {
  try {
    return outcomeOf(readAtOnce(workbookOf(bytes, fileName, options)));
  } catch (cause) {
    return refusalOf(cause);
  }
}

/** As `readWorkbook`, three times as fast for large .xlsx files, because the machine's own code inflates; `onProgress` may make it wait. */
export async function readWorkbookInTurns(
  bytes: Uint8Array,
  fileName: string,
  options: ReadWorkbookOptions = {},
): Promise<Result<Workbook, Refusal>> {
  try {
    return outcomeOf(await readInTurns(workbookOf(bytes, fileName, options)));
  } catch (cause) {
    return refusalOf(cause);
  }
}

function outcomeOf(workbook: Workbook): Result<Workbook, Refusal> {
  return workbook.sheets.length === 0 ? failed({ code: 'no-sheets', details: {} }) : ok(workbook);
}

function refusalOf(cause: unknown): Result<Workbook, Refusal> {
  if (cause instanceof Refused) return failed(cause.refusal);
  if (cause instanceof Stopped) throw cause.cause;
  // Damage that no check foresaw (a length past the end, too long a string) surfaces as one of these.
  if (cause instanceof RangeError || cause instanceof TypeError) return failed({ code: 'damaged', details: {} });
  throw cause;
}

function* workbookOf(bytes: Uint8Array, fileName: string, options: ReadWorkbookOptions): Reading<Workbook> {
  const limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  const container = tellContainer(bytes);
  switch (container) {
    case 'empty':
      throw new Refused('empty-file', { bytes: bytes.length });
    case 'zip':
      return yield* readZipped(bytes, limits, options.onProgress);
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
      return readTextFile(bytes, fileName, options.encoding, limits);
    default:
      throw new Refused('not-a-workbook', { found: container.replace('not-', '') });
  }
}
