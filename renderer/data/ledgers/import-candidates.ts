import { customerFromRecord } from '../../../shared/reconcile/customer-from-record.ts';
import type { IncomingCustomer } from '../../../shared/reconcile/incoming-customer.ts';
import { newId } from '../clock.ts';
import { RECORD_KINDS, type RecordKind } from '../../../shared/ledger/ledger-fields.ts';
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
  readonly kind: RecordKind;
  readonly held: ReadonlySet<number>;
}

/** All customers that the files name, rows of customers ledgers first; the same order in every array. */
export interface ImportCandidates {
  readonly tables: readonly PlannedTable[];
  readonly incoming: readonly IncomingCustomer[];
  readonly origins: readonly CandidateOrigin[];
  /** Sales lines that name the candidate. */
  readonly lines: readonly number[];
  /** Rows of other ledgers that name the candidate. */
  readonly entries: readonly number[];
  /** Name as written in a ledger of sales or another kind -> position. */
  readonly mentioned: ReadonlyMap<string, number>;
  /** Rows that wait or that name no customer. */
  readonly heldBack: number;
}

export function importCandidates(files: readonly LoadedFile[]): ImportCandidates {
  const tables = plannedTables(files);
  const incoming: IncomingCustomer[] = [];
  const origins: CandidateOrigin[] = [];
  const lines: number[] = [];
  const entries: number[] = [];
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
      if (draft === null && kind === 'archive' && !held.has(record.row)) continue;
      if (draft === null || (kind === 'sales' && typeof record.fields['date'] !== 'string')) {
        heldBack += 1;
        continue;
      }
      const named = kind === 'customers' ? null : (mentioned.get(draft.name) ?? incoming.length);
      if (named === null || named === incoming.length) {
        if (named !== null) mentioned.set(draft.name, named);
        incoming.push({ id: newId(), draft, source: named === null ? 'row' : 'mention' });
        origins.push({ file: file.name, sheet: table.reading.name, row: record.row });
        lines.push(0);
        entries.push(0);
      }
      if (named === null) continue;
      const counted = kind === 'sales' ? lines : entries;
      counted[named] = (counted[named] ?? 0) + 1;
    }
  }
  return { tables, incoming, origins, lines, entries, mentioned, heldBack };
}

function plannedTables(files: readonly LoadedFile[]): readonly PlannedTable[] {
  const planned: PlannedTable[] = [];
  for (const file of files) {
    for (const table of file.tables) {
      const kind = isIncluded(table) ? writtenKind(table) : null;
      if (kind !== null) planned.push({ file, table, kind, held: heldBackRows(table, problemPatterns(table)) });
    }
  }
  return planned.sort((a, b) => RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind));
}

function mentionedDraft(name: unknown): { readonly name: string; readonly stage: 'active' } | null {
  return typeof name === 'string' && name !== '' ? { name, stage: 'active' } : null;
}
