import type { CustomerDraft } from '../records/customer.ts';
import type { Id } from '../values/id.ts';

/** A customer as a ledger names it, before anyone knows whether the company has it already. */
export interface IncomingCustomer {
  /** The id it gets if it is created. */
  readonly id: Id;
  readonly draft: CustomerDraft;
  /** A row of a customers ledger, or only a name met in another ledger. */
  readonly source: 'row' | 'mention';
}
