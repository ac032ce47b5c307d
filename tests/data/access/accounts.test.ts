import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addAccount, accounts, changePassphrase, givePassphrase, removeAccount } from '../../../renderer/data/access/accounts.ts';
import { accessNow } from '../../../renderer/data/access/access-now.ts';
import { heldSecret, signedIn } from '../../../renderer/data/access/signed-in.ts';
import { signIn, signOut } from '../../../renderer/data/access/sign-in.ts';
import { db } from '../../../renderer/data/db.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { asHead, HEAD_PASSPHRASE, headAndRep } from './two-people.ts';

let people: Awaited<ReturnType<typeof headAndRep>>;
beforeEach(async () => {
  vi.useRealTimers();
  people = await headAndRep();
});

describe('§6.3 accounts', () => {
  it('the first is the head; then only a head who is signed in adds people, each name once', async () => {
    expect(await addAccount({ name: '李', role: 'other', passphrase: '0123456789' })).toEqual({ ok: false, error: 'notHead' });
    await asHead(people.headId, async () => {
      expect((await addAccount({ name: '李', role: 'other', passphrase: '0123456789' })).ok).toBe(true);
      expect(await addAccount({ name: '李', role: 'other', passphrase: '0123456789' })).toEqual({ ok: false, error: 'nameTaken' });
      expect(await addAccount({ name: '趙', role: 'other', passphrase: '123456789' })).toEqual({ ok: false, error: 'tooShort' });
    });
    expect((await accounts()).map(({ name, role }) => [name, role])).toEqual([
      ['陳', 'head'],
      ['李', 'other'],
    ]);
  });

  it('keeps no passphrase and no secret in the clear', async () => {
    const [row] = await db.accounts.toArray();
    expect(row?.verifier).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$/);
    expect(row?.sealedSecret.split('.')).toHaveLength(3);
    expect(JSON.stringify(await db.journal.toArray())).not.toContain('argon2id');
  });

  it('signing in is in memory, with the same secret every time, also after a change of passphrase', async () => {
    await signIn(people.headId, HEAD_PASSPHRASE);
    const first = Array.from(heldSecret() ?? []);
    expect(first).toHaveLength(32);
    await signOut();
    expect([signedIn(), heldSecret()]).toEqual([null, null]);
    expect((await changePassphrase(people.headId, 'not this one', '新的主管口令')).ok).toBe(false);
    expect((await changePassphrase(people.headId, HEAD_PASSPHRASE, '新的主管口令')).ok).toBe(true);
    expect((await signIn(people.headId, HEAD_PASSPHRASE)).ok).toBe(false);
    expect((await signIn(people.headId, '新的主管口令')).ok).toBe(true);
    expect(Array.from(heldSecret() ?? [])).toEqual(first);
  });

  it('§6.3.2 wrong passphrases are logged and slow down, also after a restart', async () => {
    const codes: (string | number)[] = [];
    for (let tries = 0; tries < 4; tries += 1) {
      const tried = await signIn(people.headId, 'wrong passphrase');
      if (!tried.ok) codes.push(tried.error.code, Math.ceil(tried.error.waitMs / 1_000));
    }
    expect(codes).toEqual(['wrong', 0, 'wrong', 0, 'wrong', 2, 'wait', expect.any(Number)]);
    const failures = await db.accessLog.filter(({ action, detail }) => action === 'signInFailed' && detail === '陳').count();
    expect(failures).toBe(3);
    await vi.waitFor(async () => expect((await signIn(people.headId, HEAD_PASSPHRASE)).ok).toBe(true), {
      timeout: 20_000,
      interval: 1_000,
    });
  });

  it('§6.3.2 a name with a passphrase is not taken without it, and reads nothing until it is given', async () => {
    await asHead(people.headId, () => addAccount({ name: '王', role: 'other', passphrase: '0123456789' }));
    await expect(saveSession({ who: '王' })).rejects.toMatchObject({ code: 'conflict' });
    await db.settings.put({ key: 'session', value: { who: '王' } });
    expect(await accessNow(people.customerId, 'screen')).toMatchObject({ sections: [], closed: 'signIn', reader: '王' });
    const id = (await accounts()).find(({ name }) => name === '王')?.id ?? '';
    await signIn(id, '0123456789');
    expect(await accessNow(people.customerId, 'screen')).toMatchObject({ because: 'ownCustomer', closed: null });
  });

  it('a head gives a new passphrase for a forgotten one; another role written into the row opens nothing', async () => {
    await asHead(people.headId, () => addAccount({ name: '李', role: 'other', passphrase: '0123456789' }));
    const id = (await accounts()).find(({ name }) => name === '李')?.id ?? '';
    expect(await givePassphrase(id, '9876543210')).toEqual({ ok: false, error: 'notHead' });
    await asHead(people.headId, () => givePassphrase(id, '9876543210'));
    await db.accounts.update(id, { role: 'head' });
    expect(await signIn(id, '9876543210')).toEqual({ ok: false, error: { code: 'tampered', waitMs: 0 } });
  });

  it('without the last head everything is open again, and the log says who did that', async () => {
    expect((await accessNow(people.customerId, 'screen')).sections).toEqual([]);
    expect((await removeAccount(people.headId)).ok).toBe(false);
    await signIn(people.headId, HEAD_PASSPHRASE);
    await removeAccount(people.headId);
    expect(await accessNow(people.customerId, 'screen')).toMatchObject({ controlled: false, sections: { length: 5 } });
    expect((await db.accessLog.orderBy('seq').last())?.action).toBe('accountRemoved');
  });
});
