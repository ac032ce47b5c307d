import type { ImportRecord } from '../../../shared/records/import-record.ts';
import { plannedCustomers } from './finish-plan.ts';
import type { LoadedFile } from './loaded-file.ts';
import { listed } from './plan-lists.ts';
import { resolvedCustomer, type PlanState } from './plan-state.ts';
import { MATCH_LISTS, type MatchList, type PlanView } from './plan-views.ts';

/** The plan in figures; `alreadyThere` costs a walk over all lines and is counted apart. */
export function planView(files: readonly LoadedFile[], plan: PlanState, imports: readonly ImportRecord[], alreadyThere: number): PlanView {
  const customers = plannedCustomers(plan);
  let lines = 0;
  let withoutCustomer = 0;
  for (const [position, count] of plan.candidates.lines.entries()) {
    if (count === 0) continue;
    if (resolvedCustomer(plan, position) === null) withoutCustomer += count;
    else lines += count;
  }
  return {
    lists: Object.fromEntries(MATCH_LISTS.map((list) => [list, listed(plan, list).length])) as Record<MatchList, number>,
    undecided: customers.undecided,
    customers: {
      create: customers.created.size,
      update: customers.updated.size,
      same: customers.same,
      leftOut: [...plan.decisions.values()].filter((decision) => decision.action === 'leave-out').length,
    },
    sales: { lines, alreadyThere, withoutCustomer },
    heldBack: plan.candidates.heldBack,
    importedBefore: importedBefore(files, imports),
    notWritten: notWritten(files),
  };
}

function importedBefore(files: readonly LoadedFile[], imports: readonly ImportRecord[]): PlanView['importedBefore'] {
  return files.flatMap((file) => {
    const earlier = imports.find((record) => record.undoneAt === null && record.files.some((held) => held.hash === file.hash));
    return earlier ? [{ file: file.name, importId: earlier.id, at: earlier.at, who: earlier.who }] : [];
  });
}

function notWritten(files: readonly LoadedFile[]): PlanView['notWritten'] {
  return files.flatMap((file) =>
    file.tables
      .filter(
        ({ reading }) => reading.kind !== 'customers' && reading.kind !== 'sales' && reading.kind !== 'other' && reading.records.length > 0,
      )
      .map(({ reading }) => ({ file: file.name, sheet: reading.name, kind: reading.kind, records: reading.records.length })),
  );
}
