import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addAccount } from '../../../renderer/data/access/accounts.ts';
import { approveRequest } from '../../../renderer/data/access/decisions.ts';
import { askForAccess } from '../../../renderer/data/access/requests.ts';
import { signIn, signOut } from '../../../renderer/data/access/sign-in.ts';
import { holdSignedIn } from '../../../renderer/data/access/signed-in.ts';
import { createCustomer } from '../../../renderer/data/customers.ts';
import { db } from '../../../renderer/data/db.ts';
import { dossierPrintsOf } from '../../../renderer/data/dossier/dossier-prints.ts';
import { leaveOutClosed, printRunById, resumePrintRun } from '../../../renderer/data/print-runs/print-runs.ts';
import { localNow } from '../../../renderer/data/relationship/local-now.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import type { RoomPut, RoomPutOutcome } from '../../../shared/ipc.ts';
import { timeAt } from '../../../shared/values/local-time.ts';
import { asHead, ask, HEAD_PASSPHRASE, headAndRep } from '../access/two-people.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { paperOffice, RUN, startRun } from './paper-office.ts';

let onPut: (put: RoomPut) => Promise<RoomPutOutcome | undefined> | undefined;
let office: ReturnType<typeof paperOffice>;

beforeEach(() => {
  onPut = () => undefined;
  office = paperOffice((put) => onPut(put));
});
afterEach(() => {
  office.close();
  vi.restoreAllMocks();
});

const JAMMED: RoomPutOutcome = { status: 'failed', code: 'printer' };

describe('§6.3.1 a run stands still when what it prints is not open to its reader any more', () => {
  /** 李 prints an own customer and, by request, one of 王's; the request ends while the first is in the printer. */
  async function endsMeanwhile() {
    const people = await headAndRep();
    const asked = await askForAccess(ask(people.customerId, { medium: 'paper', sections: ['basic'] }));
    if (!asked.ok) throw new Error(asked.error.join());
    await asHead(people.headId, () => approveRequest(asked.value.id, asked.value));
    await startRun([people.ownId, people.customerId], { reader: '李' });
    onPut = () => {
      vi.spyOn(Date, 'now').mockReturnValue(new Date(asked.value.until).getTime() + 60_000);
      return undefined;
    };
    expect(await office.drive()).toMatchObject({ state: 'paused', pausedBecause: 'closed', next: 1 });
    expect(office.sheets.map(({ customer }) => customer)).toEqual(['佛山五金廠']);
    onPut = () => undefined;
    return people;
  }

  it('access that ends: nothing of it is printed; after a new approval it goes on there', async () => {
    const { customerId, headId } = await endsMeanwhile();
    await resumePrintRun(RUN);
    expect(await office.drive()).toMatchObject({ state: 'paused', pausedBecause: 'closed', next: 1 });
    const again = await askForAccess(
      ask(customerId, { medium: 'paper', sections: ['basic'], until: timeAt(localNow().slice(0, 10), 4 * 1_440) }),
    );
    if (!again.ok) throw new Error(again.error.join());
    await asHead(headId, () => approveRequest(again.value.id, again.value));
    await resumePrintRun(RUN);
    expect(await office.drive()).toMatchObject({ state: 'done', next: 2, leftOut: [], pages: 6 });
    expect(office.sheets.map(({ customer, reader }) => `${customer} ${reader}`)).toEqual(['佛山五金廠 李', '廣州鋼聯有限公司 李']);
    expect((await dossierPrintsOf(customerId)).map(({ requestId }) => requestId)).toEqual([again.value.id]);
  });

  it('access that ends: the folder may be left out, and is named', async () => {
    const { customerId } = await endsMeanwhile();
    await leaveOutClosed(RUN);
    expect(await office.drive()).toMatchObject({ state: 'done', next: 2, leftOut: [{ customerId, why: 'closed' }] });
    expect(office.sheets).toHaveLength(1);
    expect(await dossierPrintsOf(customerId)).toEqual([]);
  });

  it('the head signs out: nobody else goes on with it, the head does', async () => {
    const { customerId, ownId, headId } = await headAndRep();
    await signIn(headId, HEAD_PASSPHRASE);
    await startRun([customerId, ownId], { reader: '陳' });
    onPut = async () => {
      await signOut();
      return undefined;
    };
    await office.drive();
    onPut = () => undefined;
    expect(await printRunById(RUN)).toMatchObject({ state: 'paused', pausedBecause: 'signedOut', next: 1 });
    // 李 sits here, whose own customer it is.
    await resumePrintRun(RUN);
    expect(await office.drive()).toMatchObject({ state: 'paused', pausedBecause: 'signedOut', next: 1, reader: '陳' });
    expect(office.sheets).toHaveLength(1);
    await signIn(headId, HEAD_PASSPHRASE);
    await resumePrintRun(RUN);
    expect(await office.drive()).toMatchObject({ state: 'done', next: 2 });
    expect(office.sheets.map(({ reader }) => reader)).toEqual(['陳', '陳']);
    const logged = (await db.accessLog.orderBy('seq').toArray()).filter(({ action }) => action === 'print');
    expect(logged.map(({ who }) => who)).toEqual(['陳', '陳']);
  });

  it('started when every archive was open: whoever goes on with it does so in their own name, with what is open to them', async () => {
    await freshDatabase();
    holdSignedIn(null, null);
    await saveSession({ who: '李' });
    const ids: string[] = [];
    for (const [name, salesRep] of [
      ['甲', '王'],
      ['乙', '李'],
      ['丙', '王'],
    ] as const)
      ids.push((await createCustomer({ name, salesRep })).value.id);
    await startRun(ids);
    onPut = async () => {
      await addAccount({ name: '陳', role: 'head', passphrase: HEAD_PASSPHRASE });
      return undefined;
    };
    await office.drive();
    onPut = () => undefined;
    expect(await printRunById(RUN)).toMatchObject({ state: 'paused', pausedBecause: 'controlled', next: 1, reader: '' });
    await resumePrintRun(RUN);
    expect(await office.drive()).toMatchObject({ state: 'paused', pausedBecause: 'closed', next: 2, reader: '李' });
    expect(office.sheets).toEqual([
      { customer: '甲', reader: '', copy: '1/1' },
      { customer: '乙', reader: '李', copy: '1/1' },
    ]);
  });
});

describe('§6.3 every copy that went out is in the print log', () => {
  it('copy 1 when copy 2 jams; going on prints only the others, with the numbers they should have', async () => {
    const { ownId } = await headAndRep();
    await startRun([ownId], { reader: '李', copies: 3, onlyChanged: true });
    onPut = ({ copy }) => (copy === 2 ? Promise.resolve(JAMMED) : undefined);
    await office.drive();
    expect(await printRunById(RUN)).toMatchObject({ state: 'paused', pausedBecause: 'printer', next: 0, pages: 3 });
    expect((await dossierPrintsOf(ownId)).map(({ copy, copies }) => [copy, copies])).toEqual([[1, 3]]);
    const asked: number[] = [];
    onPut = ({ copy }) => {
      asked.push(copy);
      return undefined;
    };
    await resumePrintRun(RUN);
    expect(await office.drive()).toMatchObject({ state: 'done', next: 1, pages: 9, leftOut: [] });
    expect(asked).toEqual([2, 3]);
    expect(office.sheets.map(({ copy }) => copy)).toEqual(['1/3', '2/3', '3/3']);
    expect((await dossierPrintsOf(ownId)).map(({ copy, copies }) => [copy, copies])).toEqual([
      [3, 3],
      [2, 3],
      [1, 3],
    ]);
  });

  it('a run that was interrupted goes on behind what is kept', async () => {
    const { ownId, customerId, headId } = await headAndRep();
    await signIn(headId, HEAD_PASSPHRASE);
    await startRun([ownId, customerId], { reader: '陳' });
    onPut = ({ place }) => (place === 1 ? Promise.reject(new Error('the window is gone')) : undefined);
    await office.drive();
    expect(await printRunById(RUN)).toMatchObject({ state: 'paused', pausedBecause: 'failed', next: 1 });
    onPut = () => undefined;
    await resumePrintRun(RUN);
    expect(await office.drive()).toMatchObject({ state: 'done', next: 2 });
    expect(office.sheets.map(({ customer }) => customer)).toEqual(['佛山五金廠', '廣州鋼聯有限公司']);
  });
});
