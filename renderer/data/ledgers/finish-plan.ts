import type { LedgerRecord } from '../../../shared/ledger/reading.ts';
import { customerDifference } from '../../../shared/reconcile/customer-difference.ts';
import type { CustomerDraft, CustomerPatch } from '../../../shared/records/customer.ts';
import type { ImportRecord } from '../../../shared/records/import-record.ts';
import type { SalesLine } from '../../../shared/records/sales-line.ts';
import type { Id } from '../../../shared/values/id.ts';
import { salesColumnsBuilder, type SalesColumns } from '../columns/sales-columns.ts';
import type { ImportPlan } from '../imports.ts';
import type { LoadedFile } from './loaded-file.ts';
import { nameAs } from './name-plan.ts';
import { plannedEntries } from './planned-entries.ts';
import { resolvedCustomer, targetOf, type PlanState } from './plan-state.ts';

/** What the user agreed to, as one batch. */
export function finishPlan(files: readonly LoadedFile[], plan: PlanState): ImportPlan {
  const customers = plannedCustomers(plan);
  const sales = plannedSales(plan);
  const entries = plannedEntries(plan);
  return {
    files: files.filter((file) => plan.candidates.tables.some((planned) => planned.file.id === file.id)).map(fileRecord),
    createCustomers: [...customers.created].map(([id, draft]) => ({ ...draft, id })),
    updateCustomers: [...customers.updated].map(([id, patch]) => ({ id, patch })),
    sales: sales.columns,
    entries: entries.kinds,
    counts: {
      customersSame: customers.same,
      customersUnsure: customers.undecided,
      rowsLeftOut: plan.candidates.heldBack + customers.leftOut + sales.leftOut + entries.leftOut,
    },
  };
}

export interface PlannedCustomers {
  readonly created: ReadonlyMap<Id, CustomerDraft>;
  readonly updated: ReadonlyMap<Id, CustomerPatch>;
  readonly same: number;
  readonly undecided: number;
  /** Rows of customers ledgers that are not written. */
  readonly leftOut: number;
}

export function plannedCustomers(plan: PlanState): PlannedCustomers {
  const created = new Map<Id, CustomerDraft>();
  const updated = new Map<Id, CustomerPatch>();
  const same = new Set<Id>();
  let undecided = 0;
  let leftOut = 0;
  for (const [position, { draft: read, source, id }] of plan.candidates.incoming.entries()) {
    const draft = read.salesRep ? { ...read, salesRep: nameAs(plan.names, 'salesRep', read.salesRep) } : read;
    const target = resolvedCustomer(plan, position);
    if (target === null) {
      // One that is said to be an undecided one has nothing of its own to decide.
      if (!plan.decisions.has(position) && targetOf(plan, position) === null) undecided += 1;
      if (source === 'row') leftOut += 1;
      continue;
    }
    if (target === id) {
      created.set(target, draft);
      continue;
    }
    const known = created.get(target) ?? plan.known.get(target);
    if (!known) continue;
    const patch = source === 'mention' ? {} : customerDifference({ ...known, ...updated.get(target) }, draft).patch;
    if (created.has(target)) created.set(target, { ...known, ...patch });
    else if (Object.keys(patch).length > 0) updated.set(target, { ...updated.get(target), ...patch });
    else same.add(target);
  }
  for (const id of updated.keys()) same.delete(id);
  return { created, updated, same: same.size, undecided, leftOut };
}

export function plannedSales(plan: PlanState): { readonly columns: SalesColumns; readonly leftOut: number; readonly repeated: number } {
  const builder = salesColumnsBuilder();
  const resolved = plan.candidates.incoming.map((_, position) => resolvedCustomer(plan, position));
  let file: LoadedFile | null = null;
  let leftOut = 0;
  let repeated = 0;
  for (const planned of plan.candidates.tables) {
    if (planned.kind !== 'sales') continue;
    if (planned.file !== file) builder.startLedger();
    file = planned.file;
    for (const record of planned.table.reading.records) {
      if (planned.held.has(record.row)) continue;
      const customer = resolved[plan.candidates.mentioned.get(text(record.fields['customer'])) ?? -1] ?? null;
      const line = salesLine(record.fields, customer);
      const written =
        line === null
          ? null
          : { product: nameAs(plan.names, 'product', line.product), salesRep: nameAs(plan.names, 'salesRep', line.salesRep) };
      if (line === null || written === null)
        leftOut += typeof record.fields['date'] === 'string' && record.fields['customer'] !== undefined ? 1 : 0;
      else if (!builder.add(line, written)) repeated += 1;
    }
  }
  return { columns: builder.build(), leftOut, repeated };
}

function salesLine(fields: LedgerRecord['fields'], customerId: Id | null): Omit<SalesLine, 'id' | 'batch' | 'reverses'> | null {
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

function fileRecord(file: LoadedFile): ImportRecord['files'][number] {
  return {
    name: file.name,
    bytes: file.bytes.length,
    hash: file.hash,
    sheets: file.tables.map(({ reading }) => ({
      name: reading.name,
      kind: reading.kind,
      fingerprint: reading.fingerprint,
      records: reading.records.length,
      skipped: reading.skipped.length,
      problems: reading.problems.length,
    })),
  };
}
