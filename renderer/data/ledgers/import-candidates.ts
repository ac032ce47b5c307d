import { customerFromRecord } from '../../../shared/reconcile/customer-from-record.ts';
import type { IncomingCustomer } from '../../../shared/reconcile/incoming-customer.ts';
import { newId } from '../clock.ts';
import type { LoadedFile, LoadedTable } from './loaded-file.ts';
import { heldBackRows, problemPatterns } from './problem-patterns.ts';
import { isIncluded, writtenKind } from './sheet-view.ts';

export interface CandidateOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A table that is going to be written, with the rows that wait. */
export interface PlannedTable {
  readonly file: LoadedFile;
  readonly table: LoadedTable;
  readonly kind: 'customers' | 'sales';
  readonly held: ReadonlySet<number>;
}

/** All customers that the files name, rows of customers ledgers first; the same order in every array. */
export interface ImportCandidates {
  readonly tables: readonly PlannedTable[];
  readonly incoming: readonly IncomingCustomer[];
  readonly origins: readonly CandidateOrigin[];
  /** Sales lines that name the candidate. */
  readonly lines: readonly number[];
  /** Name as written in a sales ledger -> position. */
  readonly mentioned: ReadonlyMap<string, number>;
  /** Rows that wait or that name no customer. */
  readonly heldBack: number;
}

export function importCandidates(files: readonly LoadedFile[]): ImportCandidates {
  const tables = plannedTables(files);
  const incoming: IncomingCustomer[] = [];
  const origins: CandidateOrigin[] = [];
  const lines: number[] = [];
  const mentioned = new Map<string, number>();
  let heldBack = 0;
  for (const planned of tables) {
    const { file, table, kind, held } = planned;
    for (const record of table.reading.records) {
      const draft = held.has(record.row)
        ? null
        : kind === 'customers'
          ? customerFromRecord(record.fields, newId())
          : mentionedDraft(record.fields['customer']);
      if (draft === null || (kind === 'sales' && typeof record.fields['date'] !== 'string')) {
        heldBack += 1;
        continue;
      }
      const known = kind === 'sales' ? mentioned.get(draft.name) : undefined;
      if (known !== undefined) {
        lines[known] = (lines[known] ?? 0) + 1;
        continue;
      }
      if (kind === 'sales') mentioned.set(draft.name, incoming.length);
      incoming.push({ id: newId(), draft, source: kind === 'customers' ? 'row' : 'mention' });
      origins.push({ file: file.name, sheet: table.reading.name, row: record.row });
      lines.push(kind === 'sales' ? 1 : 0);
    }
  }
  return { tables, incoming, origins, lines, mentioned, heldBack };
}

function plannedTables(files: readonly LoadedFile[]): readonly PlannedTable[] {
  const planned: PlannedTable[] = [];
  for (const file of files) {
    for (const table of file.tables) {
      const kind = isIncluded(table) ? writtenKind(table) : null;
      if (kind !== null) planned.push({ file, table, kind, held: heldBackRows(table, problemPatterns(table)) });
    }
  }
  return planned.sort((a, b) => a.kind.localeCompare(b.kind));
}

function mentionedDraft(name: unknown): { readonly name: string; readonly stage: 'active' } | null {
  return typeof name === 'string' && name !== '' ? { name, stage: 'active' } : null;
}
