import { create } from 'zustand';
import type { FileView } from '../../data/ledgers/ledger-views.ts';
import type { NameField } from '../../data/ledgers/name-plan.ts';
import type { MatchList, PlanView } from '../../data/ledgers/plan-views.ts';
import type { LedgerSession } from '../../data/ledgers/read-ledgers.ts';
import type { ImportRecord } from '../../../shared/records/import-record.ts';

export type ImportStep = 'files' | 'reading' | 'matching' | 'writing';
export const IMPORT_STEPS: readonly ImportStep[] = ['files', 'reading', 'matching', 'writing'];

/** What became of the folder that was dropped last. */
export interface FolderNotice {
  readonly found: number;
  /** Paths of what is no ledger by its name. */
  readonly aside: readonly string[];
  readonly unopened: readonly string[];
  /** Why nothing of it was read. */
  readonly refused: 'endless' | 'too-many' | 'too-large' | 'none' | null;
}

export interface ImportSitting {
  readonly step: ImportStep;
  readonly session: LedgerSession | null;
  readonly files: readonly FileView[];
  readonly folder: FolderNotice | null;
  readonly activeFile: number | null;
  readonly activeTable: number;
  /** A row to scroll to and focus, from a list beside the sheet; `asked` makes the same row askable twice. */
  readonly jump: { readonly row: number; readonly asked: number } | null;
  readonly plan: PlanView | null;
  /** Grows with each decision, so that rows on screen are asked for again. */
  readonly planVersion: number;
  readonly planning: boolean;
  readonly list: MatchList | NameField;
  readonly saving: { readonly done: number; readonly total: number } | null;
  readonly result: ImportRecord | null;
  /** An operation error's code. */
  readonly failure: string | null;
}

export const NOTHING_ON_THE_DESK: ImportSitting = {
  step: 'files',
  session: null,
  files: [],
  folder: null,
  activeFile: null,
  activeTable: 0,
  jump: null,
  plan: null,
  planVersion: 0,
  planning: false,
  list: 'unsure',
  saving: null,
  result: null,
  failure: null,
};

/** One sitting at the import desk: it outlives a look at another screen, not a restart. */
export const useImport = create<ImportSitting>()(() => NOTHING_ON_THE_DESK);
