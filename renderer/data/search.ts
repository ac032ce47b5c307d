import type { Grade } from '../../shared/records/customer.ts';
import type { Id } from '../../shared/values/id.ts';

export interface CustomerHit {
  readonly id: Id;
  readonly name: string;
  readonly shortName: string;
  readonly grade: Grade | null;
  readonly matched: 'name' | 'shortName' | 'pinyin' | 'initials' | 'phone' | 'creditCode' | 'contact' | 'code';
  readonly salesRep: string;
  readonly region: string;
}

/** Whole values first, then beginnings, then parts; Traditional or Simplified, full or half width, pinyin or initials. */
export async function searchCustomers(text: string, limit: number): Promise<readonly CustomerHit[]> {
  void [text, limit];
  throw new Error('not built yet');
}

/** Customers that a new one might already be: the same credit code, the same or a similar name, the same phone. Likeliest first, at most 8. */
export async function likelyTwins(draft: { readonly name: string; readonly creditCode: string; readonly phone: string }): Promise<readonly CustomerHit[]> {
  void draft;
  throw new Error('not built yet');
}
