import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Customer } from '../../shared/records/customer.ts';
import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { JournalEntry } from '../../shared/records/journal-entry.ts';
import type { ParameterVersion } from '../../shared/records/parameter-version.ts';
import type { EntryBlock } from './columns/entry-block.ts';
import type { FactBlock, FactRemoval, TailLine } from './columns/fact-block.ts';
import { guardedIndexedDb } from './guarded-indexed-db.ts';
import type { RememberedLayout } from './remembered-layout.ts';
import type { SavedView } from './saved-view.ts';

/** Dexie's version 1 is the browser's 10. */
const NATIVE_VERSION = 10;

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** Something computed that may be thrown away at any time. */
export interface CacheRow {
  readonly key: string;
  readonly value: unknown;
}

class SteelDossierDb extends Dexie {
  declare readonly customers: EntityTable<Customer, 'id'>;
  declare readonly gradeDecisions: EntityTable<GradeDecision, 'id'>;
  declare readonly parameterVersions: EntityTable<ParameterVersion, 'id'>;
  declare readonly imports: EntityTable<ImportRecord, 'id'>;
  declare readonly layouts: EntityTable<RememberedLayout, 'fingerprint'>;
  declare readonly savedViews: EntityTable<SavedView, 'id'>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;
  declare readonly journal: EntityTable<JournalEntry, 'id'>;
  declare readonly factBlocks: EntityTable<FactBlock, 'id'>;
  declare readonly entryBlocks: EntityTable<EntryBlock, 'id'>;
  declare readonly factTail: EntityTable<TailLine, 'id'>;
  declare readonly factRemovals: EntityTable<FactRemoval, 'batch'>;
  declare readonly caches: EntityTable<CacheRow, 'key'>;

  constructor() {
    super('steel-dossier', {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: guardedIndexedDb(indexedDB, NATIVE_VERSION),
    });
    // Versions stay in order and are never edited after a release; what an upgrade does is a named function in upgrades.ts.
    this.version(1).stores({
      customers: 'id',
      gradeDecisions: 'id, customerId',
      parameterVersions: 'id',
      imports: 'id',
      layouts: 'fingerprint',
      savedViews: 'id',
      settings: 'key',
      journal: 'id, batch, [table+rowId]',
      factBlocks: 'id, batch',
      entryBlocks: 'id, batch',
      factTail: 'id, batch',
      factRemovals: 'batch',
      caches: 'key',
    });
  }
}

export const db = new SteelDossierDb();

export type AnyTable = Table<unknown, string>;
