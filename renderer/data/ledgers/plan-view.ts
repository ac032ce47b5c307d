import type { ImportRecord } from '../../../shared/records/import-record.ts';
import { plannedCustomers } from './finish-plan.ts';
import type { LoadedFile } from './loaded-file.ts';
import { listed } from './plan-lists.ts';
import { resolvedCustomer, type PlanState } from './plan-state.ts';
import { MATCH_LISTS, type MatchList, type PlanView } from './plan-views.ts';

/** What earlier imports wrote of the lines and rows. */
export interface AlreadyThere {
  readonly sales: number;
  readonly entries: number;
  /** Lines that mended rows take the place of. */
  readonly replaced: number;
}

export const NOTHING_THERE: AlreadyThere = { sales: 0, entries: 0, replaced: 0 };

/** The plan in figures; `alreadyThere` costs a walk over all lines and is counted apart. */
export function planView(
  files: readonly LoadedFile[],
  plan: PlanState,
  imports: readonly ImportRecord[],
  alreadyThere: AlreadyThere,
): PlanView {
  const customers = plannedCustomers(plan);
  return {
    lists: Object.fromEntries(MATCH_LISTS.map((list) => [list, listed(plan, list).length])) as Record<MatchList, number>,
    undecided: customers.undecided,
    customers: {
      create: customers.created.size,
      update: customers.updated.size,
      same: customers.same,
      leftOut: [...plan.decisions.values()].filter((decision) => decision.action === 'leave-out').length,
    },
    sales: { ...counted(plan, plan.candidates.lines), alreadyThere: alreadyThere.sales },
    entries: { ...counted(plan, plan.candidates.entries, companyRows(plan)), alreadyThere: alreadyThere.entries },
    replaced: alreadyThere.replaced,
    moved: files.flatMap((file) => (file.mended?.unreplaced === true ? [file.name] : [])),
    names: { product: plan.names.incoming.product.length, salesRep: plan.names.incoming.salesRep.length },
    heldBack: plan.candidates.heldBack,
    importedBefore: importedBefore(files, imports),
  };
}

function counted(plan: PlanState, counts: readonly number[], always = 0): { readonly lines: number; readonly withoutCustomer: number } {
  let lines = always;
  let withoutCustomer = 0;
  for (const [position, count] of counts.entries()) {
    if (count === 0) continue;
    if (resolvedCustomer(plan, position) === null) withoutCustomer += count;
    else lines += count;
  }
  return { lines, withoutCustomer };
}

/** Rows of archive catalogues that name no customer are kept all the same. */
function companyRows({ candidates }: PlanState): number {
  return candidates.tables
    .filter(({ kind }) => kind === 'archive')
    .reduce((sum, { table, held }) => sum + table.reading.records.filter((row) => !row.fields['customer'] && !held.has(row.row)).length, 0);
}

function importedBefore(files: readonly LoadedFile[], imports: readonly ImportRecord[]): PlanView['importedBefore'] {
  return files.flatMap((file) => {
    const earlier = imports.find((record) => record.undoneAt === null && record.files.some((held) => held.hash === file.hash));
    return earlier ? [{ file: file.name, importId: earlier.id, at: earlier.at, who: earlier.who }] : [];
  });
}
