import type { EntryKind } from '../../../shared/records/ledger-entry.ts';
import { EntryCollector, type EntryColumns, type EntryFacts } from '../columns/entry-columns.ts';
import type { Id } from '../../../shared/values/id.ts';
import { keptForDecisions } from './kept-for-decisions.ts';
import { nameAs } from './name-plan.ts';
import type { PlanState } from './plan-state.ts';

export interface PlannedEntries {
  readonly kinds: readonly EntryColumns[];
  /** Rows whose customer is undecided or left out. */
  readonly leftOut: number;
  /** Rows that two of the files bring. */
  readonly repeated: number;
}

/** Rows of all ledgers but those of customers and sales, kept as they were read. */
export function plannedEntries(plan: PlanState): PlannedEntries {
  return keptEntries(plan, (resolved) => collectedEntries(plan, resolved));
}

const keptEntries = keptForDecisions<PlannedEntries>();

function collectedEntries(plan: PlanState, resolved: readonly (Id | null)[]): PlannedEntries {
  const collectors = new Map<EntryKind, EntryCollector>();
  let leftOut = 0;
  let repeated = 0;
  for (const { kind, file, table, held } of plan.candidates.tables) {
    if (kind === 'customers' || kind === 'sales') continue;
    const collector = collectors.get(kind) ?? new EntryCollector(kind);
    collectors.set(kind, collector);
    collector.startLedger(file.hash);
    for (const { row, fields } of table.reading.records) {
      if (held.has(row)) continue;
      const { customer } = fields;
      const named = typeof customer === 'string' && customer !== '';
      if (!named && kind !== 'archive') continue;
      const customerId = named ? (resolved[plan.candidates.mentioned.get(customer) ?? -1] ?? null) : '';
      if (customerId === null) leftOut += 1;
      else if (!collector.add({ customerId, fields: withNames(plan, fields), source: { file: file.name, sheet: table.reading.name, row } }))
        repeated += 1;
    }
  }
  return { kinds: [...collectors.values()].map((collector) => collector.build()).filter(({ count }) => count > 0), leftOut, repeated };
}

/** A sales rep is no part of a row's key, so the same row stays the same however the name is written. */
function withNames(plan: PlanState, fields: EntryFacts['fields']): EntryFacts['fields'] {
  const { salesRep } = fields;
  return typeof salesRep === 'string' ? { ...fields, salesRep: nameAs(plan.names, 'salesRep', salesRep) } : fields;
}
