import { beforeEach, describe, expect, it } from 'vitest';
import type { Difference, Reconciliation } from '../../../shared/records/reconciliation.ts';
import type { Answer } from '../../../shared/reconcile/archive/possible-answers.ts';
import { createCustomer } from '../../../renderer/data/customers.ts';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import {
  allDifferences,
  answer,
  answerAlike,
  countOfPattern,
  differenceList,
  differenceRows,
} from '../../../renderer/data/reconcile/differences.ts';
import { reopenReconciliation, reconciliation, signReconciliation } from '../../../renderer/data/reconcile/reconciliations.ts';
import { CatalogueSession } from '../../../renderer/data/reconcile/start-reconciliation.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { paperCatalogue } from '../support/paper-catalogue.ts';

beforeEach(freshDatabase);

async function reconciled(file: File): Promise<Reconciliation> {
  const session = new CatalogueSession();
  const opened = await session.open(file, () => undefined);
  if (!opened.ok) throw new Error(opened.error.code);
  const tables = opened.value.sheets.map(({ table }) => table);
  return (await session.start({ tables, title: '年度核對' }, 'archive', '2026-11-26', () => undefined)).value;
}

const LEDGER = [
  ['DA-001', '無錫恒達鋼鐵貿易有限公司', '合同', '檔案室/1櫃', 12],
  ['DA-002', '宁波瑞丰机械有限责任公司', '合同', '檔案室/2櫃', 30],
  ['DA-003', '苏州同创嘉金属制品有限公司', '执照', '檔案室/2櫃', 8],
  ['DA-009', '苏州同创嘉金属制品有限公司', '合同', '檔案室/3櫃', 5],
  ['DA-004', '只有纸的公司', '执照', '檔案室/2櫃', 1],
];

async function company() {
  const names = ['无锡恒达钢铁贸易有限公司', '宁波瑞丰机械有限公司', '苏州创同嘉金属制品有限公司', '只有電子檔的公司'];
  const [a, b, c, d] = await Promise.all(names.map(async (name) => (await createCustomer({ name })).value.id));
  return { a: a ?? '', b: b ?? '', c: c ?? '', d: d ?? '' };
}

const byBucket = (found: readonly Difference[], bucket: Difference['bucket']) => found.filter((each) => each.bucket === bucket);
const one = async (found: Difference | undefined, given: Answer) =>
  answer(found?.reconciliationId ?? '', [{ id: found?.id ?? '', answer: given, notes: null }]);

describe('§6.2.2 a catalogue against the archive', () => {
  it('stores what differs as one batch that undo takes away, and counts every row of both sides once', async () => {
    await company();
    const stored = await reconciled(paperCatalogue(LEDGER));
    const { counts, paperRows, electronicRows } = stored;
    const sum = (side: 'paper' | 'electronic') => Object.values(counts).reduce((total, count) => total + count[side], 0);
    expect([sum('paper'), sum('electronic')]).toEqual([paperRows, electronicRows]);
    expect([paperRows, electronicRows]).toEqual([5, 4]);
    const found = await allDifferences(stored.id);
    expect(found.map(({ no, bucket }) => `${no} ${bucket}`)).toEqual([
      '1 differs',
      '2 differs',
      '3 differs',
      '4 duplicate',
      '5 onlyPaper',
      '6 onlyElectronic',
    ]);
    expect(found[0]?.fields.map(({ field }) => field)).toEqual(['archiveNo', 'location', 'pages']);
    expect(found[2]).toMatchObject({ tier: 'oneCharacter', owner: '' });
    const [batch] = await db.journal.where('[table+rowId]').equals(['reconciliations', stored.id]).toArray();
    await undoBatch(batch?.batch ?? '');
    expect([await db.reconciliations.count(), await db.differences.count()]).toEqual([0, 0]);
    expect(await allDifferences(stored.id)).toEqual([]);
  });

  it('takes the paper’s word: folders come to be, names change and stay findable, a customer is made; and undo puts everything back', async () => {
    const { a, c } = await company();
    const stored = await reconciled(paperCatalogue(LEDGER));
    const found = await allDifferences(stored.id);
    await one(found[0], { kind: 'takePaper' });
    expect(await db.archiveFolders.where('customerId').equals(a).toArray()).toMatchObject([
      { number: 'DA-001', volume: 1, place: { room: '檔案室', cabinet: '1櫃' }, pages: 12 },
    ]);
    expect(await db.archiveDocuments.where('customerId').equals(a).toArray()).toMatchObject([
      { section: 'contracts', slot: 'salesContract', pages: 12, paper: { room: '檔案室', cabinet: '1櫃' }, source: '檔案目錄.xlsx!目錄!2' },
    ]);
    expect((await db.customers.get(a))?.name).toBe('无锡恒达钢铁贸易有限公司');
    const { batch } = await one(found[2], { kind: 'takePaper' });
    expect(await db.customers.get(c)).toMatchObject({ name: '苏州同创嘉金属制品有限公司', formerNames: ['苏州创同嘉金属制品有限公司'] });
    await undoBatch(batch);
    expect(await db.customers.get(c)).toMatchObject({ name: '苏州创同嘉金属制品有限公司', formerNames: [] });
    expect(await db.archiveFolders.where('customerId').equals(c).count()).toBe(0);
    expect(await db.differences.get(found[2]?.id ?? '')).toMatchObject({ state: 'open', resolution: '' });
    await one(byBucket(found, 'onlyPaper')[0], { kind: 'takePaper' });
    expect((await db.customers.toArray()).some(({ name }) => name === '只有纸的公司')).toBe(true);
  });

  it('gives a second folder to the same customer only when it is said, and refuses a number that somebody else bears', async () => {
    const { c } = await company();
    const stored = await reconciled(paperCatalogue(LEDGER));
    const found = await allDifferences(stored.id);
    await one(byBucket(found, 'duplicate')[0], { kind: 'sameCustomer', candidate: 0 });
    // The row that it repeats is settled after it, and is a folder of its own all the same.
    await one(found[2], { kind: 'takePaper' });
    expect(
      (await db.archiveFolders.where('customerId').equals(c).toArray()).map(({ number, volume }) => `${number} ${volume}`).toSorted(),
    ).toEqual(['DA-003 2', 'DA-009 1']);
    await reconciled(paperCatalogue([['DA-003', '另一家公司', '', '', 1]]));
    const again = await db.differences.filter(({ paper }) => paper?.name === '另一家公司').first();
    const refused = await one(again, { kind: 'takePaper' });
    expect(refused.value).toMatchObject({ answered: 0, refused: [{ why: again?.bucket === 'unsure' ? 'notPossible' : 'numberTaken' }] });
  });

  it('answers alike ones in bulk, as many as it said, and all agree when the same catalogue comes again', async () => {
    await company();
    await createCustomer({ name: '常州永泰物资有限公司' });
    const catalogue = [...LEDGER.slice(0, 1), ['DA-020', '常州永泰物资有限公司', '', '檔案室/1櫃', 2], ...LEDGER.slice(1)];
    const stored = await reconciled(paperCatalogue(catalogue));
    const found = await allDifferences(stored.id);
    const pattern = found[0]?.pattern ?? '';
    expect(await countOfPattern(stored.id, pattern, 'takePaper')).toBe(2);
    const { value } = await answerAlike(stored.id, pattern, { kind: 'takePaper' });
    expect(value).toEqual({ answered: 2, refused: [] });
    for (const { bucket } of found) {
      const next = (await allDifferences(stored.id)).find((each) => each.state === 'open' && each.bucket === bucket);
      if (bucket === 'duplicate') await one(next, { kind: 'sameCustomer', candidate: 0 });
      else if (next !== undefined) await one(next, { kind: bucket === 'onlyElectronic' ? 'keepBoth' : 'takePaper' });
    }
    const second = await reconciled(paperCatalogue(catalogue));
    expect((await allDifferences(second.id)).map(({ bucket, fields }) => [bucket, fields])).toEqual([['onlyElectronic', []]]);
    expect(second.counts.same).toEqual({ results: 6, paper: 6, electronic: 5 });
  });

  it('never takes one of several namesakes without being told, and never gives one customer to two rows', async () => {
    for (const creditCode of ['91320200134752679N', '91330100MA2CCDX42B']) await createCustomer({ name: '恒达钢铁有限公司', creditCode });
    const stored = await reconciled(paperCatalogue([['A-1', '恒达钢铁有限公司', '', '', 3]]));
    const found = await allDifferences(stored.id);
    const asked = found.find(({ paper }) => paper !== null);
    expect(asked).toMatchObject({ bucket: 'unsure', doubt: 'namesakes' });
    expect(await countOfPattern(stored.id, asked?.pattern ?? '', 'sameCustomer')).toBe(0);
    await one(asked, { kind: 'sameCustomer', candidate: 1 });
    const after = await db.differences.get(asked?.id ?? '');
    expect(after).toMatchObject({ state: 'open', tier: 'said', electronic: { key: asked?.candidates[1]?.key } });
    expect(after?.fields.map(({ field }) => field)).toContain('archiveNo');
    expect(await db.differences.get(asked?.candidates[1]?.listed ?? '')).toMatchObject({ state: 'resolved', resolution: 'sameCustomer' });
    expect((await one(after, { kind: 'takePaper' })).value.answered).toBe(1);
  });

  it('lists by filter from the worker, says how far it is, and can be signed once everything has an answer or a name', async () => {
    await company();
    const stored = await reconciled(paperCatalogue(LEDGER));
    const query = { reconciliationId: stored.id, bucket: '', state: 'toDo', owner: '', field: '', text: '', today: '2026-11-26' } as const;
    const list = await differenceList({ ...query, field: 'pages' });
    expect(list).toMatchObject({ count: 3, summary: { total: 6, settled: 0, keepOpen: 6 } });
    expect((await differenceRows(list.token, 1, 2))[0]).toMatchObject({ no: 2, paperName: '宁波瑞丰机械有限责任公司', number: 'DA-002' });
    await expect(signReconciliation(stored.id, '王敏')).rejects.toMatchObject({ code: 'conflict' });
    const found = await allDifferences(stored.id);
    await answer(
      stored.id,
      found.slice(0, 5).map(({ id }) => ({ id, answer: { kind: 'takeElectronic' }, notes: null })),
    );
    await one(found[5], { kind: 'ask', owner: '李' });
    expect(await differenceList({ ...query, text: '恒达' })).toMatchObject({ count: 0, summary: { settled: 5, keepOpen: 0 } });
    expect((await differenceList({ ...query, state: 'asked', owner: '李' })).count).toBe(1);
    await one(found[4], { kind: 'postpone', until: '2999-01-01' });
    await one(found[4], { kind: 'ask', owner: '王' });
    await signReconciliation(stored.id, '王敏');
    expect((await reconciliation(stored.id))?.signedBy).toBe('王敏');
    await expect(one(found[0], { kind: 'reopen' })).rejects.toMatchObject({ code: 'conflict' });
    await reopenReconciliation(stored.id);
    expect((await one(found[0], { kind: 'reopen' })).value.answered).toBe(1);
  });
});
