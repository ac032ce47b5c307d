import { readWorkbook } from '../../workbook/read-workbook.ts';
import type { RecordKind } from '../ledger-fields.ts';
import { readLedger } from '../read-ledger.ts';
import type { LedgerRecord, SheetReading } from '../reading.ts';

type Fields = LedgerRecord['fields'];

/** Whether our own reader finds these very records in a workbook that was written, and asks nothing that it did not ask of them before. */
export function readsBack(bytes: Uint8Array, sheet: string, kind: RecordKind, records: readonly Fields[]): boolean {
  const workbook = readWorkbook(bytes, 'written.xlsx');
  if (!workbook.ok) return false;
  const found = readLedger(workbook.value, 'written.xlsx', {}).sheets.filter((reading) => reading.name === sheet && reading.kind === kind);
  return found.length === 1 && found.every((reading) => isSure(reading) && same(reading.records, records));
}

function isSure({ columns, kindSure, problems }: SheetReading): boolean {
  return kindSure && columns.every(({ field, sure }) => field === null || sure) && problems.every(({ code }) => OF_THE_RECORD.has(code));
}

/** What the records themselves bring along, however they are written. */
const OF_THE_RECORD: ReadonlySet<string> = new Set(['amount-differs', 'line-twice', 'value-missing']);

function same(found: readonly LedgerRecord[], wanted: readonly Fields[]): boolean {
  return found.length === wanted.length && found.every(({ fields }, at) => inOrder(fields) === inOrder(wanted[at] ?? {}));
}

/** Fields by name: another order of columns is the same record. */
function inOrder({ ageing, ...fields }: Fields): string {
  const spans = typeof ageing === 'object' ? ageing.map(({ label, fen }) => [label, fen] as const) : [];
  return JSON.stringify([
    Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)),
    [...spans].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  ]);
}
