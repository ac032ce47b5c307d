import type { ImportMending, MendedRow } from '../save-import.ts';
import type { PlannedTable } from './import-candidates.ts';
import type { ImportTrace, SheetTrace } from './import-trace.ts';
import { lastRow } from './mended-rows.ts';
import { plannedSales } from './planned-sales.ts';
import { resolvedCustomer, type PlanState } from './plan-state.ts';
import { rowsWithProblem, type TracedRow } from './traced-rows.ts';

/** What the rows of error workbooks replace, and what is to be known when rows of this import come back. */
export function plannedMending(plan: PlanState): ImportMending {
  return { rows: mendedRows(plan), trace: (idAt) => importTrace(plan, idAt) };
}

/** Rows of error workbooks that wrote lines before. A row that is not written whole replaces nothing. */
export function mendedRows(plan: PlanState): readonly MendedRow[] {
  return plannedSales(plan).traced.flatMap(({ file, sheet, row, lines, incomplete }) => {
    const before = file.mended?.written.get(sheet)?.get(row);
    return !before || incomplete || lines.length === 0 ? [] : [{ before, lines, note: `${file.name} ${sheet}!${row}` }];
  });
}

function importTrace(plan: PlanState, idAt: (at: number) => string): ImportTrace {
  const { traced } = plannedSales(plan);
  const undecided = undecidedRows(plan);
  const trace: Record<string, SheetTrace[]> = {};
  for (const planned of plan.candidates.tables) {
    const { file, table } = planned;
    const sheet = sheetTrace(planned, traced, undecided(planned), idAt);
    (trace[file.hash] ??= []).push({ ...sheet, whole: true });
    const { mended } = file;
    if (mended?.rows.has(table.reading.name)) (trace[mended.source.hash] ??= []).push({ ...sheet, whole: mended.all });
  }
  return trace;
}

function sheetTrace(
  { file, table, held }: PlannedTable,
  traced: readonly TracedRow[],
  undecided: readonly number[],
  idAt: (at: number) => string,
): Omit<SheetTrace, 'whole'> {
  const { reading } = table;
  const marked = rowsWithProblem(reading.problems);
  const ofSheet = traced.filter((row) => row.file === file && row.sheet === reading.name && !row.incomplete && row.lines.length > 0);
  return {
    sheet: reading.name,
    lastRow: table.lastRow ?? lastRow([reading]),
    marked: [...marked],
    waiting: [...held, ...undecided].filter((row) => !marked.has(row)),
    written: ofSheet.map(({ row, lines }) => [row, lines.map(({ at }) => idAt(at))]),
  };
}

/** Rows whose customer nobody decided about; who was left out on purpose stays out. */
function undecidedRows(plan: PlanState): (planned: PlannedTable) => readonly number[] {
  const { incoming, origins, mentioned } = plan.candidates;
  const undecided = new Set(
    incoming.flatMap((_, position) =>
      plan.decisions.get(position)?.action !== 'leave-out' && resolvedCustomer(plan, position) === null ? [position] : [],
    ),
  );
  return ({ kind, file, table }) => {
    if (undecided.size === 0) return [];
    const { name, records } = table.reading;
    if (kind === 'customers')
      return origins.flatMap((origin, position) =>
        undecided.has(position) && incoming[position]?.source === 'row' && origin.file === file.name && origin.sheet === name
          ? [origin.row]
          : [],
      );
    return records.flatMap(({ row, fields }) => {
      const { customer } = fields;
      return typeof customer === 'string' && undecided.has(mentioned.get(customer) ?? -1) ? [row] : [];
    });
  };
}
