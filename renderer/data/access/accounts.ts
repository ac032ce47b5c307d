import { passphraseTooShort } from '../../../shared/access/passphrase.ts';
import type { Account } from '../../../shared/records/account.ts';
import type { Id } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId, now } from '../clock.ts';
import { db } from '../db.ts';
import { loggedChange } from './logged-change.ts';
import { openSecret, sealSecret } from './sealed-secret.ts';
import { holdSignedIn, signedIn } from './signed-in.ts';
import { tryPassphrase, type SignInFault } from './try-passphrase.ts';
import { withPassphraseDesk } from './with-passphrase-desk.ts';

const SALT_BYTES = 16;
const SECRET_BYTES = 32;

export type AccountProblem = 'name' | 'nameTaken' | 'tooShort' | 'headFirst' | 'notHead';

/** By name; nobody sees verifiers and secrets. */
export async function accounts(): Promise<readonly Pick<Account, 'id' | 'name' | 'role' | 'updatedAt'>[]> {
  const rows = await db.accounts.toArray();
  return rows
    .map(({ id, name, role, updatedAt }) => ({ id, name, role, updatedAt }))
    .toSorted((a, b) => (a.role === b.role ? a.name.localeCompare(b.name) : a.role === 'head' ? -1 : 1));
}

/** §6.3: the first is a head, from then on access is controlled; further ones are added by a head who is signed in. */
export async function addAccount(draft: {
  readonly name: string;
  readonly role: Account['role'];
  readonly passphrase: string;
}): Promise<Result<Id, AccountProblem>> {
  const name = draft.name.trim();
  const first = !(await db.accounts.toArray()).some(({ role }) => role === 'head');
  if (name === '') return failed('name');
  if (first && draft.role !== 'head') return failed('headFirst');
  if (!first && signedIn()?.role !== 'head') return failed('notHead');
  if (passphraseTooShort(draft.passphrase)) return failed('tooShort');
  const id = newId();
  const made = await credentials(id, draft.role, draft.passphrase);
  const added = await loggedChange(async ({ log }) => {
    const rows = await db.accounts.toArray();
    if (rows.some((row) => row.name === name)) return false;
    if (first && rows.some(({ role }) => role === 'head')) return false;
    await db.accounts.add({ id, name, role: draft.role, ...made.row, createdAt: now(), updatedAt: now() });
    await log({ action: 'accountAdded', detail: name });
    return true;
  });
  return added ? ok(id) : failed('nameTaken');
}

/** Whoever knows the old passphrase may change it; the head's secret is sealed anew and stays the same, so that cards stay good. */
export async function changePassphrase(id: Id, old: string, next: string): Promise<Result<void, SignInFault | 'tooShort'>> {
  if (passphraseTooShort(next)) return failed('tooShort');
  const tried = await tryPassphrase(id, old);
  if (!tried.ok) return tried;
  const account = tried.value;
  const secret = account.role === 'head' ? await openSecret(account.sealedSecret, old, id) : null;
  if (account.role === 'head' && secret === null) return failed({ code: 'tampered', waitMs: 0 });
  await replaceCredentials(account, await credentials(id, account.role, next, secret));
  return ok(undefined);
}

/** A forgotten passphrase cannot be read out. A head gives a new one; for another head that makes a new secret: the cards and seals of the old one are lost. */
export async function givePassphrase(id: Id, next: string): Promise<Result<void, AccountProblem>> {
  if (signedIn()?.role !== 'head') return failed('notHead');
  if (passphraseTooShort(next)) return failed('tooShort');
  const account = await db.accounts.get(id);
  if (account === undefined) return failed('name');
  await replaceCredentials(account, await credentials(id, account.role, next));
  return ok(undefined);
}

/** By a head. With the last head control ends and everything is open; the log says who did it. */
export async function removeAccount(id: Id): Promise<Result<void, AccountProblem>> {
  if (signedIn()?.role !== 'head') return failed('notHead');
  await loggedChange(async ({ log }) => {
    const account = await db.accounts.get(id);
    if (account === undefined) return;
    await log({ action: 'accountRemoved', detail: account.name });
    await db.accounts.delete(id);
  });
  if (signedIn()?.accountId === id) holdSignedIn(null, null);
  return ok(undefined);
}

async function credentials(id: Id, role: Account['role'], passphrase: string, kept: Uint8Array<ArrayBuffer> | null = null) {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const verifier = await withPassphraseDesk((desk) => desk.passphraseVerifier(passphrase, salt));
  if (role !== 'head') return { row: { verifier, sealedSecret: '' } };
  const secret = kept ?? crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return { row: { verifier, sealedSecret: await sealSecret(secret, passphrase, id) } };
}

async function replaceCredentials(account: Account, made: { readonly row: Pick<Account, 'verifier' | 'sealedSecret'> }): Promise<void> {
  await loggedChange(async ({ log }) => {
    await db.accounts.update(account.id, { ...made.row, updatedAt: now() });
    await log({ action: 'accountChanged', detail: account.name });
  });
}
