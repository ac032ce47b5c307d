import type { Workbook } from '../workbook/grid.ts';
import { readSheet } from './read-sheet.ts';
import type { FileReading, LayoutCorrection, ReadOptions, SheetReading } from './reading.ts';

/** A workbook as its ledgers: records, what was skipped and why, sums compared, problems by cell. Never throws for what a file holds. */
export function readLedger(workbook: Workbook, fileName: string, options: ReadOptions): FileReading {
  const sheets = workbook.sheets
    .filter((sheet) => options.sheet === undefined || sheet.name === options.sheet)
    .flatMap((sheet) => readSheet(sheet, { as: options.as ?? null, correction: correctionFor(options, sheet.name) }));
  return { file: fileName, format: workbook.format, encoding: workbook.encoding, refused: null, sheets: withoutSummaries(sheets) };
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
