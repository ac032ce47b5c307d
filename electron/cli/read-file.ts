import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readLedger } from '../../shared/ledger/read-ledger.ts';
import type { FileReading, LedgerKind } from '../../shared/ledger/reading.ts';
import type { Locale } from '../../shared/values/id.ts';
import type { RefusalCode, WorkbookFormat } from '../../shared/workbook/grid.ts';
import { readWorkbook } from '../../shared/workbook/read-workbook.ts';
import { ledgerTexts, refusalText } from './ledger-texts.ts';

export interface ReadRequest {
  readonly file: string;
  readonly sheet: string | null;
  readonly as: LedgerKind | null;
  readonly encoding: string | null;
  readonly lang: Locale;
}

/** Larger files cannot be held beside what they inflate to. */
const LARGEST_FILE = 512 * 1024 * 1024;

/** One file, read or refused; never throws for what the file is. */
export function readFile(request: ReadRequest): FileReading {
  const refuse = (code: RefusalCode, details: Readonly<Record<string, string | number>> = {}): FileReading =>
    refusedReading(request, code, details);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(request.file);
  } catch {
    return refuse('unreadable');
  }
  if (bytes.length > LARGEST_FILE) return refuse('too-large-inflated', { limit: LARGEST_FILE });
  const workbook = readWorkbook(bytes, basename(request.file), request.encoding === null ? {} : { encoding: request.encoding });
  if (!workbook.ok) return refuse(workbook.error.code, workbook.error.details);
  const reading = readLedger(workbook.value, basename(request.file), {
    ...(request.sheet === null ? {} : { sheet: request.sheet }),
    ...(request.as === null ? {} : { as: request.as }),
  });
  const asks = reading.sheets.some((sheet) => sheet.kind !== 'other' || sheet.problems.length > 0);
  if (asks) return reading;
  return {
    ...reading,
    refused: { code: 'not-a-ledger', message: refusalText(ledgerTexts(request.lang), 'not-a-ledger', basename(request.file), {}) },
  };
}

export function refusedReading(
  request: ReadRequest,
  code: RefusalCode,
  details: Readonly<Record<string, string | number>> = {},
): FileReading {
  const file = basename(request.file);
  return {
    file,
    format: formatByName(file),
    encoding: null,
    refused: { code, message: refusalText(ledgerTexts(request.lang), code, file, details) },
    sheets: [],
  };
}

/** A refused file has only its name to go by. */
function formatByName(file: string): WorkbookFormat {
  const ending = /\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv|html|dbf)$/i.exec(file)?.[1]?.toLowerCase();
  return (ending ?? 'unknown') as WorkbookFormat;
}
