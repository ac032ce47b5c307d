import type { LayoutCorrection } from '../../shared/ledger/reading.ts';
import type { CustomerDraft, CustomerPatch } from '../../shared/records/customer.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { Id } from '../../shared/values/id.ts';
import type { SalesColumns } from './columns/sales-columns.ts';
import type { Committed } from './committed.ts';

/** What an import is going to write. */
export interface ImportPlan {
  readonly files: ImportRecord['files'];
  readonly createCustomers: readonly (CustomerDraft & { readonly id: Id })[];
  readonly updateCustomers: readonly { readonly id: Id; readonly patch: CustomerPatch }[];
  readonly sales: SalesColumns;
  /** `salesAdded`, `salesAlreadyThere`, `customersCreated` and `customersUpdated` are counted while writing. */
  readonly counts: Pick<ImportRecord['counts'], 'customersSame' | 'customersUnsure' | 'rowsLeftOut'>;
}

/** A correction that the user made to a ledger of this shape. */
export interface RememberedLayout {
  readonly fingerprint: string;
  readonly correction: LayoutCorrection;
}

/** Newest first. */
export async function importRecords(): Promise<readonly ImportRecord[]> {
  throw new Error('not built yet');
}

export async function importRecord(id: Id): Promise<ImportRecord | undefined> {
  void id;
  throw new Error('not built yet');
}

/** One transaction: everything or, after an error or an abort (`cancelled`), nothing. `progress` counts customers and sales lines together. */
export async function saveImport(plan: ImportPlan, progress: (done: number, total: number) => void, signal: AbortSignal): Promise<Committed<ImportRecord>> {
  void [plan, progress, signal];
  throw new Error('not built yet');
}

export async function knownLayouts(): Promise<readonly RememberedLayout[]> {
  throw new Error('not built yet');
}

export async function rememberLayout(fingerprint: string, correction: LayoutCorrection): Promise<Committed<void>> {
  void [fingerprint, correction];
  throw new Error('not built yet');
}
