import type { CustomerPatch } from '../records/customer.ts';
import type { Id } from '../values/id.ts';

export type UnsureReason =
  /** Same name, another credit code. */
  | 'other-code'
  /** Same credit code, another name: renamed, or a wrong code. */
  | 'other-name'
  /** Several customers bear the name or the code. */
  | 'namesakes'
  /** A branch of a customer that is there. */
  | 'branch'
  | 'similar-name'
  | 'short-name'
  /** The company's own customer number is taken by a customer of a similar name. */
  | 'same-number'
  /** Near duplicate of an earlier customer of the same files. */
  | 'near-duplicate';

export interface FieldChange {
  readonly field: keyof CustomerPatch;
  /** '' when empty. */
  readonly before: string | number;
  readonly after: string | number;
}

export interface CustomerMatch {
  readonly status: 'new' | 'update' | 'same' | 'unsure';
  /** The customer it is; '' for `new` and `unsure`. May be an earlier incoming customer. */
  readonly target: Id;
  readonly by: 'creditCode' | 'name' | null;
  /** What `update` writes; an empty ledger cell never erases. */
  readonly patch: CustomerPatch;
  readonly changes: readonly FieldChange[];
  readonly reason: UnsureReason | null;
  /** Whom an unsure one may be, the likeliest first, at most eight. */
  readonly candidates: readonly { readonly id: Id; readonly similarity: number }[];
}
