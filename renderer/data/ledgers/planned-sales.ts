import type { LedgerRecord } from '../../../shared/ledger/reading.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { SalesFacts } from '../columns/fact-id.ts';
import { salesColumnsBuilder, type SalesColumns } from '../columns/sales-columns.ts';
import { keptForDecisions } from './kept-for-decisions.ts';
import type { LoadedFile } from './loaded-file.ts';
import { nameAs } from './name-plan.ts';
import type { PlanState } from './plan-state.ts';
import { RowTracer, rowsToTrace, type TracedRow } from './traced-rows.ts';

export interface PlannedSales {
  readonly columns: SalesColumns;
  /** Lines whose customer is undecided or left out. */
  readonly leftOut: number;
  /** Lines that two of the files bring. */
  readonly repeated: number;
  /** Rows that may be mended later, or are mended now. */
  readonly traced: readonly TracedRow[];
}

const keptSales = keptForDecisions<PlannedSales>();

/** Made once for what is decided: the preview counts them, and then they are written. */
export function plannedSales(plan: PlanState): PlannedSales {
  return keptSales(plan, (resolved) => collectedSales(plan, resolved));
}

function collectedSales(plan: PlanState, resolved: readonly (Id | null)[]): PlannedSales {
  const builder = salesColumnsBuilder();
  const rename = renaming(plan.names);
  const tracer = new RowTracer();
  let added = 0;
  let file: LoadedFile | null = null;
  let leftOut = 0;
  let repeated = 0;
  for (const planned of plan.candidates.tables) {
    if (planned.kind !== 'sales') continue;
    if (planned.file !== file) builder.startLedger();
    file = planned.file;
    const traced = rowsToTrace(planned);
    for (const record of planned.table.reading.records) {
      const row = traced.has(record.row) ? tracer.of(planned, record.row) : null;
      if (planned.held.has(record.row)) {
        row?.miss();
        continue;
      }
      const customer = resolved[plan.candidates.mentioned.get(text(record.fields['customer'])) ?? -1] ?? null;
      const line = salesLine(record.fields, customer);
      if (line !== null && builder.add(line, rename(line))) {
        row?.add({ at: added, facts: line });
        added += 1;
        continue;
      }
      row?.miss();
      if (line !== null) repeated += 1;
      else if (typeof record.fields['date'] === 'string' && record.fields['customer'] !== undefined) leftOut += 1;
    }
  }
  return { columns: builder.build(), leftOut, repeated, traced: tracer.rows };
}

/** Nothing at all where nobody said anything about names. */
function renaming(names: PlanState['names']): (line: SalesFacts) => Partial<SalesFacts> | undefined {
  if (names.decisions.product.size + names.decisions.salesRep.size === 0) return () => undefined;
  return ({ product, salesRep }) => ({ product: nameAs(names, 'product', product), salesRep: nameAs(names, 'salesRep', salesRep) });
}

function salesLine(fields: LedgerRecord['fields'], customerId: Id | null): SalesFacts | null {
  const { date, weighing } = fields;
  if (customerId === null || typeof date !== 'string') return null;
  return {
    customerId,
    date,
    contractNo: text(fields['contractNo']),
    docNo: text(fields['docNo']),
    product: text(fields['product']),
    materialGrade: text(fields['materialGrade']),
    spec: text(fields['spec']),
    mill: text(fields['mill']),
    pieces: figure(fields['pieces']),
    weightKg: figure(fields['weightKg']),
    unitPriceFen: figure(fields['unitPriceFen']),
    amountFen: figure(fields['amountFen']),
    weighing: weighing === 'theoretical' || weighing === 'weighed' ? weighing : null,
    salesRep: text(fields['salesRep']),
    notes: text(fields['notes']),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function figure(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
