import { db } from '../db.ts';

/** §6.3: access is controlled from the day on which the first head has a passphrase. */
export async function controlled(): Promise<boolean> {
  return (await db.accounts.toArray()).some(({ role }) => role === 'head');
}
