import { beforeEach, describe, expect, it } from 'vitest';
import { createCustomer } from '../../../renderer/data/customers.ts';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { answer, answerAlike, differenceList, differenceRows, stopAnswering } from '../../../renderer/data/reconcile/differences.ts';
import { saveReconciliation } from '../../../renderer/data/reconcile/save-reconciliation.ts';
import type { FoundDifferences } from '../../../shared/reconcile/archive/found-differences.ts';
import type { DifferenceRow, Reconciliation } from '../../../shared/records/reconciliation.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const MANY = 10_000;
const BULK = 3_000;
const NONE = { results: 0, paper: 0, electronic: 0 };

beforeEach(freshDatabase);

function sideOf(key: string, name: string, archiveNo: string, phone: string): DifferenceRow {
  return { key, name, archiveNo, creditCode: '', where: '', fields: { phone } };
}

/** Customers whose telephone stands otherwise on paper, all of one pattern. */
async function manyDiffer(customers: readonly string[], count: number): Promise<Reconciliation> {
  const drafts = Array.from({ length: count }, (_, at): FoundDifferences['drafts'][number] => ({
    no: at + 1,
    bucket: 'differs',
    tier: 'name',
    doubt: '',
    pattern: 'differs|name|phone',
    paper: sideOf(`名單!${at + 2}`, `鋼貿${at}號有限公司`, `K${at}`, `021-5550${at}`),
    electronic: sideOf(customers[at % customers.length] ?? '', `钢贸${at}号有限公司`, `K${at}`, '021-1'),
    candidates: [],
    fields: [{ field: 'phone', paper: `021-5550${at}`, electronic: '021-1' }],
  }));
  const draft = { kind: 'catalogue', ledger: 'customers', title: '年度核對', files: [], asOf: '2026-11-26' } as const;
  const sizes = { paperRows: count, electronicRows: count, paperRecords: count, sharedNumbers: [] };
  const differs = { results: count, paper: count, electronic: count };
  const counts = { same: NONE, differs, onlyPaper: NONE, onlyElectronic: NONE, duplicate: NONE, unsure: NONE };
  return (await saveReconciliation({ ...draft, ...sizes }, { drafts, counts })).value;
}

const queryOf = (reconciliationId: string) =>
  ({ reconciliationId, bucket: '', state: 'toDo', owner: '', field: '', text: '', today: '2026-11-26' }) as const;

describe('§6.2.2 ten thousand differences', () => {
  it('come page by page and are narrowed by a text', { timeout: 120_000 }, async () => {
    const { value: customer } = await createCustomer({ name: '鋼貿', phone: '021-1' });
    const { id } = await manyDiffer([customer.id], MANY);
    const list = await differenceList(queryOf(id));
    expect(list.count).toBe(MANY);
    expect((await differenceRows(list.token, 9_990, 10_000)).map(({ no }) => no).at(-1)).toBe(MANY);
    expect((await differenceList({ ...queryOf(id), text: '鋼貿9999號' })).count).toBe(1);
  });

  it('answered all alike are one batch with progress, which undo takes back whole', { timeout: 120_000 }, async () => {
    const { value: customer } = await createCustomer({ name: '鋼貿', phone: '021-1' });
    const { id } = await manyDiffer([customer.id], BULK);
    const steps: number[] = [];
    const { value, batch } = await answerAlike(id, 'differs|name|phone', { kind: 'takeElectronic' }, (done) => steps.push(done));
    expect(value).toEqual({ answered: BULK, refused: [] });
    expect(steps.at(-1)).toBe(BULK);
    expect(steps.length).toBeGreaterThan(1);
    expect((await differenceList(queryOf(id))).count).toBe(0);
    expect(await db.journal.where('batch').equals(batch).count()).toBe(BULK);
    await undoBatch(batch);
    expect((await differenceList(queryOf(id))).count).toBe(BULK);
  });

  it('can be stopped in the middle: then nothing of it is written', { timeout: 120_000 }, async () => {
    const { value: customer } = await createCustomer({ name: '鋼貿', phone: '021-1' });
    const { id } = await manyDiffer([customer.id], BULK);
    const before = await db.journal.count();
    await expect(answerAlike(id, 'differs|name|phone', { kind: 'keepBoth' }, stopAnswering)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await db.journal.count()).toBe(before);
    expect((await differenceList(queryOf(id))).count).toBe(BULK);
  });

  it('an answer knows the folders of others without reading them all: a number that was given away meanwhile is taken', async () => {
    const { value: a } = await createCustomer({ name: '鋼貿甲' });
    const { value: b } = await createCustomer({ name: '鋼貿乙' });
    const draft = { kind: 'catalogue', ledger: 'archive', title: '目錄', files: [], asOf: '2026-11-26' } as const;
    const sizes = { paperRows: 2, electronicRows: 2, paperRecords: 2, sharedNumbers: [] };
    const pair = (no: number, key: string, name: string): FoundDifferences['drafts'][number] => ({
      no,
      bucket: 'differs',
      tier: 'name',
      doubt: '',
      pattern: 'differs|name|archiveNo',
      paper: sideOf(`目錄!${no}`, name, 'DA-1', ''),
      electronic: sideOf(key, name, '', ''),
      candidates: [],
      fields: [{ field: 'archiveNo', paper: 'DA-1', electronic: '' }],
    });
    const counts = {
      same: NONE,
      differs: { results: 2, paper: 2, electronic: 2 },
      onlyPaper: NONE,
      onlyElectronic: NONE,
      duplicate: NONE,
      unsure: NONE,
    };
    const { value } = await saveReconciliation(
      { ...draft, ...sizes },
      { drafts: [pair(1, a.id, '鋼貿甲'), pair(2, b.id, '鋼貿乙')], counts },
    );
    const [first, second] = (await db.differences.toArray()).toSorted((x, y) => x.no - y.no);
    const take = async (difference: typeof first) =>
      answer(value.id, [{ id: difference?.id ?? '', answer: { kind: 'takePaper' }, notes: null }]);
    const taken = await take(first);
    expect(taken.value).toEqual({ answered: 1, refused: [] });
    expect((await take(second)).value.refused).toMatchObject([{ why: 'numberTaken' }]);
    await undoBatch(taken.batch);
    expect((await take(second)).value).toEqual({ answered: 1, refused: [] });
    expect((await db.archiveFolders.toArray()).map(({ customerId, number }) => [customerId, number])).toEqual([[b.id, 'DA-1']]);
  });
});
