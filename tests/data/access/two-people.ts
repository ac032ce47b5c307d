import { addAccount } from '../../../renderer/data/access/accounts.ts';
import { holdSignedIn } from '../../../renderer/data/access/signed-in.ts';
import { signIn, signOut } from '../../../renderer/data/access/sign-in.ts';
import { createCustomer } from '../../../renderer/data/customers.ts';
import { localNow } from '../../../renderer/data/relationship/local-now.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import type { AskDraft } from '../../../shared/access/check-ask.ts';
import { timeAt } from '../../../shared/values/local-time.ts';
import { freshDatabase } from '../support/fresh-database.ts';

export const HEAD_PASSPHRASE = '主管口令二零二六';

/** 李 sits here; 王's customer; 陳 is the head, signed out again. */
export async function headAndRep(): Promise<{ readonly customerId: string; readonly ownId: string; readonly headId: string }> {
  await freshDatabase();
  holdSignedIn(null, null);
  await saveSession({ who: '李' });
  const customerId = (await createCustomer({ name: '廣州鋼聯有限公司', salesRep: '王' })).value.id;
  const ownId = (await createCustomer({ name: '佛山五金廠', salesRep: '李' })).value.id;
  const added = await addAccount({ name: '陳', role: 'head', passphrase: HEAD_PASSPHRASE });
  if (!added.ok) throw new Error(added.error);
  return { customerId, ownId, headId: added.value };
}

export async function asHead<T>(headId: string, work: () => Promise<T>): Promise<T> {
  const signed = await signIn(headId, HEAD_PASSPHRASE);
  if (!signed.ok) throw new Error(signed.error.code);
  const done = await work();
  await signOut();
  return done;
}

/** Until the last minute of tomorrow. */
export function ask(customerId: string, parts: Partial<AskDraft> = {}): AskDraft {
  const until = timeAt(localNow().slice(0, 10), 2 * 1_440 - 1);
  return { customerId, requester: '李', reason: '投標', sections: ['basic', 'credit'], medium: 'screen', until, ...parts };
}
