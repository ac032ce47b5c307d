import type { CustomerDraft, CustomerPatch } from '../../shared/records/customer.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { Id } from '../../shared/values/id.ts';
import type { EntryColumns } from './columns/entry-columns.ts';
import type { SalesColumns } from './columns/sales-columns.ts';

/** What an import is going to write. */
export interface ImportPlan {
  readonly files: ImportRecord['files'];
  readonly createCustomers: readonly (CustomerDraft & { readonly id: Id })[];
  readonly updateCustomers: readonly { readonly id: Id; readonly patch: CustomerPatch }[];
  readonly sales: SalesColumns;
  /** Rows of the other kinds, one for each kind that has any. */
  readonly entries: readonly EntryColumns[];
  /** `salesAdded`, `salesAlreadyThere`, `entriesAdded`, `entriesAlreadyThere`, `customersCreated` and `customersUpdated` are counted while writing. */
  readonly counts: Pick<ImportRecord['counts'], 'customersSame' | 'customersUnsure' | 'rowsLeftOut'>;
}
