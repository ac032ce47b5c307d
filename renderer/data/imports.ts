import type { LayoutCorrection } from '../../shared/ledger/reading.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { Id } from '../../shared/values/id.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';
import type { RememberedLayout } from './remembered-layout.ts';

export type { ImportPlan } from './import-plan.ts';
export type { RememberedLayout } from './remembered-layout.ts';
export { saveImport } from './save-import.ts';

/** Newest first, also those that were undone. */
export async function importRecords(): Promise<readonly ImportRecord[]> {
  return db.imports.reverse().toArray();
}

export async function importRecord(id: Id): Promise<ImportRecord | undefined> {
  return db.imports.get(id);
}

export async function knownLayouts(): Promise<readonly RememberedLayout[]> {
  return db.layouts.toArray();
}

/** For the next ledger of this shape. */
export async function rememberLayout(fingerprint: string, correction: LayoutCorrection): Promise<Committed<void>> {
  return runCommand('rememberLayout', ['layouts'], (recorder) => recorder.put('layouts', { fingerprint, correction }));
}
