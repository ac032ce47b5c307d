import { beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../../../shared/archive/place-text.ts';
import { archiveOf } from '../../../renderer/data/archive/archives.ts';
import { saveDocument } from '../../../renderer/data/archive/documents.ts';
import { saveFolder } from '../../../renderer/data/archive/folders.ts';
import { extendLoan, lendPaper, loanRows, takeBack } from '../../../renderer/data/archive/loans.ts';
import {
  actOnCheck,
  closeStockTake,
  foldersWithin,
  recordScans,
  shelfCheck,
  startStockTake,
} from '../../../renderer/data/archive/stock-takes.ts';
import { stopColumns } from '../../../renderer/data/columns-client.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { folder, newCustomer, paper } from '../support/archive-drafts.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const TODAY = '2026-11-26';
const LOAN = { documentId: '', borrower: '王五', outOn: '2026-11-01', dueOn: '2026-11-15', notes: '' };

beforeEach(freshDatabase);

async function filed(name: string, number: string, place: string, pages: number | null = null): Promise<string> {
  const { id } = await newCustomer(name);
  const result = await saveFolder(folder(id, number, { place: placeOf(place), pages }));
  if (!result.ok) throw new Error(result.error.code);
  return result.value.value.id;
}

describe('§6.3.1 lending paper', () => {
  it('says who has it, refuses to lend it twice, is overdue the day after it was due, and comes back', async () => {
    const { id } = await newCustomer('首鋼');
    await saveDocument(paper(id, 'licence'));
    const lent = await lendPaper({ ...LOAN, customerId: id });
    if (!lent.ok) throw new Error(lent.error.code);
    expect((await archiveOf(id, TODAY)).slots[0]?.state).toBe('borrowed');
    expect(await lendPaper({ ...LOAN, customerId: id, borrower: '趙六' })).toMatchObject({
      ok: false,
      error: { code: 'alreadyOut', borrower: '王五' },
    });
    expect(await lendPaper({ ...LOAN, customerId: id, borrower: ' ' })).toMatchObject({ ok: false, error: { code: 'noBorrower' } });
    expect(await lendPaper({ ...LOAN, customerId: id, dueOn: '2026-10-31' })).toMatchObject({ ok: false, error: { code: 'dueBeforeOut' } });
    expect(await loanRows('overdue', '2026-11-15')).toEqual([]);
    expect(await loanRows('overdue', '2026-11-16')).toMatchObject([{ name: '首鋼', overdueDays: 1 }]);
    await extendLoan(lent.value.value.id, '2026-12-01');
    expect(await loanRows('overdue', TODAY)).toEqual([]);
    const back = await takeBack([lent.value.value.id], TODAY);
    expect((await archiveOf(id, TODAY)).slots[0]?.state).toBe('paper');
    await expect(takeBack([lent.value.value.id], TODAY)).rejects.toMatchObject({ code: 'conflict' });
    expect(await loanRows('out', TODAY)).toEqual([]);
    await undoBatch(back.batch);
    expect(await loanRows('out', TODAY)).toHaveLength(1);
  });
});

describe('§6.1.2 a stock-take', () => {
  it('finds, misses and misplaces, goes on after a restart, and its result becomes what the books say', async () => {
    const a = await filed('甲', 'A-1', '庫/1/1', 10);
    const b = await filed('乙', 'A-2', '庫/1/2', 5);
    await filed('丙', 'A-3', '庫/1/3');
    const d = await filed('丁', 'A-4', '庫/1/4');
    await filed('戊', 'A-5', '外/1');
    const lentTo = (await foldersWithin(['庫/1/4'], TODAY))[0]?.folder.customerId as string;
    await lendPaper({ ...LOAN, customerId: lentTo });
    const { value: walk } = await startStockTake('十一月', ['庫']);
    await recordScans(walk.id, [
      { text: 'A-1', folderId: a, place: '庫/1/1', pages: 12 },
      { text: 'A-2', folderId: b, place: '庫/1/1', pages: null },
      { text: 'http://weixin.qq.com/r/x', folderId: '', place: '庫/1/1', pages: null },
    ]);
    stopColumns();
    const check = await shelfCheck(walk.id, TODAY);
    expect(check).toMatchObject({
      expected: 4,
      scans: 3,
      missing: [{ number: 'A-3' }],
      misplaced: [{ number: 'A-2', place: '庫/1/2', at: '庫/1/1' }],
      pagesDiffer: [{ number: 'A-1', pages: 10, counted: 12 }],
      out: [{ number: 'A-4', borrower: '王五' }],
      unknown: [{ text: 'http://weixin.qq.com/r/x' }],
    });
    expect(check?.found.map(({ number }) => number).toSorted()).toEqual(['A-1', 'A-2']);
    const moved = await actOnCheck('takePlace', check?.misplaced ?? [], TODAY);
    await actOnCheck('takePages', check?.pagesDiffer ?? [], TODAY);
    await actOnCheck('markMissing', check?.missing ?? [], TODAY);
    await closeStockTake(walk.id, true);
    const after = await shelfCheck(walk.id, TODAY);
    expect(after).toMatchObject({ misplaced: [], pagesDiffer: [], missing: [{ missingSince: TODAY }] });
    expect(after?.record.closedAt).not.toBeNull();
    await undoBatch(moved.batch);
    expect((await shelfCheck(walk.id, TODAY))?.misplaced).toHaveLength(1);
    expect(d).not.toBe('');
  });

  it('law of counts: every folder of the places is in exactly one of found there, missing and out', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, index) => filed(`客${index}`, `N-${index}`, `室/${index % 3}`)));
    const { value: walk } = await startStockTake('', ['室/0', '室/1']);
    await recordScans(
      walk.id,
      ids.slice(0, 5).map((folderId, index) => ({ text: `N-${index}`, folderId, place: '室/0', pages: null })),
    );
    const check = await shelfCheck(walk.id, TODAY);
    const here = check?.found.filter(({ place }) => place !== '室/2') ?? [];
    expect(here.length + (check?.missing.length ?? 0) + (check?.out.length ?? 0)).toBe(check?.expected);
  });
});
