import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../shared/ledger/reading.ts';
import { EntryCollector } from '../../../renderer/data/columns/entry-columns.ts';
import { accountOf, moneyFactsOf } from '../../../renderer/data/credit/accounts.ts';
import { ageingReport } from '../../../renderer/data/credit/ageing.ts';
import { contractsOf, moveContract } from '../../../renderer/data/credit/contracts.ts';
import { creditBooks } from '../../../renderer/data/credit/credit-books.ts';
import { compareSheet, postableSheets, postSheet } from '../../../renderer/data/credit/ledger-posting.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import type { EntryKind } from '../../../shared/records/ledger-entry.ts';
import { payment, recorded } from '../support/credit-facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';

type Row = Readonly<Record<string, FieldValue>> & { readonly id: string };

const ASOF = '2026-06-30';
const OPTIONS = { asOf: ASOF, booksFrom: null };

/** A ledger of one sheet, as the import writes it. `id` names the customer, '' for nobody. */
async function imported(kind: EntryKind, file: string, rows: readonly Row[]): Promise<string> {
  const collector = new EntryCollector(kind);
  collector.startLedger(file);
  rows.forEach(({ id, ...fields }, index) => collector.add({ customerId: id, fields, source: { file, sheet: '表', row: index + 2 } }));
  const { value } = await saveImport({ ...ledgerPlan({}), entries: [collector.build()] }, quiet, neverAborted);
  return `${value.id}/${kind}/${file}/表`;
}

const DETAIL: readonly Row[] = [
  { id: 'k1', docNo: 'FP1', date: '2026-03-01', dueOn: '2026-04-01', amountFen: 100_00, paidFen: 20_00, balanceFen: 80_00 },
  { id: 'k1', docNo: 'FP2', date: '2026-05-09', amountFen: 30_00, paidFen: 0 },
  { id: 'k2', docNo: 'FP3', date: '2026-03-11', dueOn: '2026-07-11', balanceFen: 50_00 },
  { id: 'k2', docNo: 'FP4', date: '2026-03-11', balanceFen: 0 },
  { id: 'k2', docNo: 'FP5', date: '2026-07-01', balanceFen: 9_00 },
  { id: '', docNo: 'FP6', date: '2026-03-11', balanceFen: 7_00 },
];
const SUMMARY: readonly Row[] = [
  {
    id: 'k1',
    balanceFen: 170_00,
    ageing: [
      { label: '未到期', fen: 40_00 },
      { label: '1-30天', fen: 0 },
      { label: '31-60天', fen: 60_00 },
      { label: '90天以上', fen: 60_00 },
      { label: '逾期合计', fen: 120_00 },
    ],
  },
];

beforeEach(async () => {
  await freshDatabase();
  const create = ['k1', 'k2', 'k3'].map((id) => ({ id, name: id }));
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
});

describe('§5.3.2 a ledger of receivables', () => {
  it('becomes opening items once; posted again it adds nothing, and undo takes them away', async () => {
    const key = await imported('receivables', '应收2026-06.xlsx', DETAIL);
    expect(await postableSheets()).toMatchObject([
      { key, kind: 'receivables', rows: 6, state: 'not', asOf: ASOF, ageing: false, totalFen: 176_00 },
    ]);
    const posted = await postSheet(key, { asOf: ASOF, booksFrom: '2026-07-01' });
    expect(posted.value).toEqual({ posted: 3, updated: 0, alreadyThere: 0, leftOut: { nothingOpen: 1, afterAsOf: 1, noCustomer: 1 } });
    expect((await moneyFactsOf('k1')).map(({ kind, docNo, date, dueOn, amountFen }) => [kind, docNo, date, dueOn, amountFen])).toEqual([
      ['openingItem', 'FP1', '2026-03-01', '2026-04-01', 80_00],
      ['openingItem', 'FP2', '2026-05-09', '2026-06-08', 30_00],
    ]);
    expect([await postableSheets(), (await creditBooks()).booksFrom]).toMatchObject([
      [{ state: 'posted', posted: 3, postedAsOf: ASOF }],
      '2026-07-01',
    ]);

    const again = await postSheet(key, { asOf: '2026-07-31', booksFrom: null });
    expect([again.value, again.batch]).toMatchObject([{ posted: 0, alreadyThere: 3 }, '']);
    expect((await accountOf('k1', ASOF)).openFen).toBe(110_00);

    await undoBatch(posted.batch);
    expect((await accountOf('k1', ASOF)).openFen).toBe(0);
    expect([await postableSheets(), (await creditBooks()).booksFrom]).toMatchObject([[{ state: 'not', postedAsOf: null }], null]);
    expect((await postSheet(key, OPTIONS)).value.posted).toBe(3);
  });

  it('with ageing columns only becomes an item for each band, and our ageing then agrees with it', async () => {
    const key = await imported('receivables', '账龄.xlsx', SUMMARY);
    await postSheet(key, OPTIONS);
    expect((await ageingReport({ asOf: ASOF, base: 'dueOn', group: 'customer' })).totals).toMatchObject({
      bandsFen: [50_00, 0, 60_00, 0, 60_00, 0],
      openFen: 170_00,
    });
    expect((await moneyFactsOf('k1')).map(({ notes }) => notes).sort()).toEqual(['', '31-60天', '90天以上', '未到期']);
    expect(await compareSheet(key, ASOF)).toMatchObject({ agree: 1, differ: 0, totals: { differenceFen: 0 }, rows: [{ side: 'both' }] });
  });

  it('is compared with our own ageing, and what differs is found', async () => {
    const posted = await imported('receivables', '账龄.xlsx', SUMMARY);
    await postSheet(posted, OPTIONS);
    await recorded(payment('2026-06-15', 60_00));
    const later = await imported('receivables', '账龄2.xlsx', [
      { id: 'k1', balanceFen: 120_00, ageing: [{ label: '31-60天', fen: 60_00 }] },
      { id: 'k3', balanceFen: 5_00, ageing: [{ label: '1-30天', fen: 5_00 }] },
    ]);
    const comparison = await compareSheet(later, ASOF);
    expect(comparison.rows).toMatchObject([
      {
        customerId: 'k1',
        side: 'both',
        oursFen: 110_00,
        theirsFen: 120_00,
        differenceFen: -10_00,
        theirsByBand: [60_00, 0, 60_00, 0, 0, 0],
      },
      { customerId: 'k3', side: 'theirs', oursFen: 0, theirsFen: 5_00, differenceFen: -5_00 },
    ]);
    expect(comparison).toMatchObject({
      agree: 0,
      differ: 2,
      totals: { oursFen: 110_00, theirsFen: 125_00 },
      theirBands: ['31-60天', '1-30天'],
    });
    await expect(compareSheet('gone', ASOF)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('ledgers of payments and contracts', () => {
  it('payments come with the method that their words say, those before the books began stay out', async () => {
    await postSheet(await imported('receivables', '应收.xlsx', DETAIL), { asOf: ASOF, booksFrom: '2026-06-01' });
    const key = await imported('payments', '收款.xlsx', [
      { id: 'k1', date: '2026-06-10', amountFen: 20_00, method: '银行承兑汇票', docNo: 'SK1' },
      { id: 'k1', date: '2026-06-10', amountFen: 5_00, method: '电汇' },
      { id: 'k1', date: '2026-05-10', amountFen: 5_00, method: '现金' },
      { id: 'k1', amountFen: 5_00, method: '现金' },
    ]);
    expect((await postSheet(key, OPTIONS)).value).toMatchObject({ posted: 2, leftOut: { beforeBooks: 1, noDate: 1 } });
    const paid = (await moneyFactsOf('k1')).filter(({ kind }) => kind === 'payment');
    expect(paid.map(({ method, amountFen }) => `${method} ${amountFen}`).sort()).toEqual(['bill 2000', 'transfer 500']);
  });

  it('contracts are made once, a later ledger changes them, an earlier one posted again does not', async () => {
    const first = await imported('contracts', '合同.xlsx', [
      { id: 'k1', contractNo: 'HT-1', signedOn: '2026-01-05', amountFen: 100_00, status: '执行中' },
      { id: 'k1', contractNo: 'HT-2', signedOn: '2026-01-06', amountFen: 50_00, status: '已作废', notes: '年度框架' },
      { id: 'k1', contractNo: '', amountFen: 50_00 },
    ]);
    const made = await postSheet(first, OPTIONS);
    expect(made.value).toEqual({ posted: 2, updated: 0, alreadyThere: 0, leftOut: { noNumber: 1 } });
    const contract = (await contractsOf('k1')).find(({ contractNo }) => contractNo === 'HT-1');
    expect(contract).toMatchObject({ kind: 'single', state: 'effective', amountFen: 100_00, paymentDays: null });
    expect((await contractsOf('k1')).find(({ contractNo }) => contractNo === 'HT-2')).toMatchObject({
      kind: 'framework',
      state: 'cancelled',
    });
    const later = await imported('contracts', '合同2.xlsx', [{ id: 'k1', contractNo: 'HT-1', amountFen: 120_00, status: '执行中' }]);
    expect((await postSheet(later, OPTIONS)).value).toEqual({ posted: 0, updated: 1, alreadyThere: 1, leftOut: {} });
    expect((await contractsOf('k1')).find(({ id }) => id === contract?.id)).toMatchObject({ amountFen: 120_00, signedOn: '2026-01-05' });
    await moveContract(contract?.id as string, 'finished');
    expect((await postSheet(first, OPTIONS)).batch).toBe('');
    expect((await contractsOf('k1')).find(({ id }) => id === contract?.id)).toMatchObject({ amountFen: 120_00, state: 'finished' });
    await undoBatch(made.batch, 'restore-all');
    expect(await contractsOf('k1')).toEqual([]);
  });
});
