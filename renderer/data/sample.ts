import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { Committed } from './committed.ts';
import { saveImport, type ImportPlan } from './imports.ts';

/** Writes a made-up company like any other import, so that one undo takes it away again. */
export function openSampleCompany(
  plan: ImportPlan,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Committed<ImportRecord>> {
  return saveImport(plan, progress, signal);
}
