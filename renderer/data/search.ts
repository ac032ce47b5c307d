import { today } from './clock.ts';
import { askColumns } from './columns-client.ts';
import type { CustomerHit } from './customer-hit.ts';

export type { CustomerHit } from './customer-hit.ts';

/** Whole values first, then beginnings, then parts; Traditional or Simplified, full or half width, pinyin or initials. */
export async function searchCustomers(text: string, limit: number): Promise<readonly CustomerHit[]> {
  return askColumns('searchCustomers', text, limit, today());
}

/** Customers that a new one might already be: the same credit code, the same or a similar name, the same phone. Likeliest first, at most 8. */
export async function likelyTwins(draft: {
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
}): Promise<readonly CustomerHit[]> {
  return askColumns('likelyTwins', draft, today());
}
