import type { LeftOutReason } from '../../../shared/archive/catalogue-plan.ts';
import type { Id } from '../../../shared/values/id.ts';

/** What imported catalogues would add to the archive. */
export interface CatalogueOffer {
  readonly folders: number;
  readonly documents: number;
  readonly customers: number;
  /** Rows that stay out: all are counted, the first hundred named. */
  readonly leftOut: { readonly count: number; readonly rows: readonly LeftOutRow[] };
}

export interface LeftOutRow {
  readonly reason: LeftOutReason;
  readonly number: string;
  /** Both '' when the row names nobody of ours. */
  readonly customerId: Id;
  readonly name: string;
  /** Of the document, or ''. */
  readonly title: string;
  /** `file!sheet!row` */
  readonly source: string;
}
