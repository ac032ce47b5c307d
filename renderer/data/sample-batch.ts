import type { Id } from '../../shared/values/id.ts';
import { importRecords } from './imports.ts';

/** Stands where a file's SHA-256 stands: no file was read, the customers are made up. */
export const SAMPLE_MARK = 'sample-company';

/** The batch that wrote the sample company, while it is among the data. */
export async function sampleBatch(): Promise<Id | null> {
  const records = await importRecords();
  return records.find((record) => record.undoneAt === null && record.files.some((file) => file.hash === SAMPLE_MARK))?.id ?? null;
}
