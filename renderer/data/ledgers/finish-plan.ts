import { customerDifference } from '../../../shared/reconcile/customer-difference.ts';
import type { CustomerDraft, CustomerPatch } from '../../../shared/records/customer.ts';
import type { ImportRecord } from '../../../shared/records/import-record.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { ImportPlan } from '../imports.ts';
import type { LoadedFile } from './loaded-file.ts';
import { nameAs } from './name-plan.ts';
import { plannedEntries } from './planned-entries.ts';
import { plannedSales } from './planned-sales.ts';
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
