import type { Workbook } from '../workbook/grid.ts';
import { sheetSteps } from './read-sheet.ts';
import type { FileReading, LayoutCorrection, ReadOptions, SheetReading } from './reading.ts';
import { finished, type Steps } from './steps.ts';

/** Told of rows read, of all that the sheets have, every few thousand rows; may make the reading wait, and stops it by throwing. */
export type OnRows = (done: number, total: number) => void | Promise<void>;

/** A workbook as its ledgers: records, what was skipped and why, sums compared, problems by cell. Never throws for what a file holds. */
export function readLedger(workbook: Workbook, fileName: string, options: ReadOptions): FileReading {
  return finished(ledgerSteps(workbook, fileName, options));
}

/** As `readLedger`, pausing at `onRows`; only what that throws is thrown. */
export async function readLedgerInTurns(workbook: Workbook, fileName: string, options: ReadOptions, onRows: OnRows): Promise<FileReading> {
  const total = chosenSheets(workbook, options).reduce((sum, sheet) => sum + sheet.rowCount, 0);
  const steps = ledgerSteps(workbook, fileName, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    // In turn: each step may be the last.
    await onRows(step.value, total);
  }
}

function* ledgerSteps(workbook: Workbook, fileName: string, options: ReadOptions): Steps<FileReading> {
  const sheets: SheetReading[] = [];
  let before = 0;
  for (const sheet of chosenSheets(workbook, options)) {
    const steps = sheetSteps(sheet, { as: options.as ?? null, correction: correctionFor(options, sheet.name) });
    let read = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        sheets.push(...step.value);
        break;
      }
      // Tables side by side go over the same rows.
      read = Math.max(read, step.value);
      yield before + read;
    }
    before += sheet.rowCount;
    yield before;
  }
  return { file: fileName, format: workbook.format, encoding: workbook.encoding, refused: null, sheets: withoutSummaries(sheets) };
}

function chosenSheets(workbook: Workbook, options: ReadOptions): Workbook['sheets'] {
  return workbook.sheets.filter((sheet) => options.sheet === undefined || sheet.name === options.sheet);
}

function correctionFor(options: ReadOptions, name: string): LayoutCorrection {
  return options.corrections !== undefined && Object.hasOwn(options.corrections, name) ? (options.corrections[name] ?? {}) : {};
}

const SUMMARY_NAME = /汇总|彙總|总表|總表|统计|統計|全年|年度合计|合并/;

/** A sheet of sums over month sheets is no ledger of its own: reading it too would count everything twice. */
function withoutSummaries(sheets: readonly SheetReading[]): readonly SheetReading[] {
  return sheets.map((sheet) => {
    if (sheet.kind === 'other' || sheet.kind === 'customers' || !SUMMARY_NAME.test(`${sheet.name} ${sheet.title ?? ''}`)) return sheet;
    const others = sheets.filter(
      (other) => other !== sheet && other.kind === sheet.kind && other.name !== sheet.name && !SUMMARY_NAME.test(other.name),
    );
    if (others.length === 0) return sheet;
    return { ...sheet, kind: 'other', remark: 'summary', records: [], skipped: [], totals: [], problems: [] };
  });
}
