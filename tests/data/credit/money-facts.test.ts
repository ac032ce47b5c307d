import { beforeEach, describe, expect, it } from 'vitest';
import { createCustomer } from '../../../renderer/data/customers.ts';
import { accountOf, moneyFactsOf, statementOfCustomer } from '../../../renderer/data/credit/accounts.ts';
import { ageingReport } from '../../../renderer/data/credit/ageing.ts';
import { allocateByHand, dishonourBill, problemsOf, recordMoneyFact, reverseMoneyFact } from '../../../renderer/data/credit/money-facts.ts';
import { stopColumns } from '../../../renderer/data/columns-client.ts';
import { compactMoneyTail } from '../../../renderer/data/compact-tail.ts';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { invoice, moneyDraft, payment, recorded } from '../support/credit-facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const ASOF = '2026-06-30';

async function figures(customerId = 'k1'): Promise<Readonly<Record<string, number>>> {
  const { openFen, advanceFen, balanceFen } = await accountOf(customerId, ASOF);
  return { openFen, advanceFen, balanceFen };
}

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '財務 王' });
});

describe('§5.3.1 money facts', () => {
  it('are added, settle oldest first and are seen at once', async () => {
    await recorded(invoice('FP1', '2026-01-05', '2026-02-05', 100_00), invoice('FP2', '2026-02-05', '2026-03-05', 50_00));
    const paid = await recorded(payment('2026-03-01', 120_00));
    expect(await figures()).toEqual({ openFen: 30_00, advanceFen: 0, balanceFen: 30_00 });
    const { debits } = await accountOf('k1', ASOF);
    expect(debits.map(({ fact, openFen, settledOn }) => [fact.docNo, openFen, settledOn])).toEqual([
      ['FP1', 0, '2026-03-01'],
      ['FP2', 30_00, null],
    ]);
    expect(paid.value[0]).toMatchObject({ batch: paid.batch, id: expect.stringMatching(/^[0-9a-f]{26}$/) });
    expect((await db.journal.where('batch').equals(paid.batch).toArray()).map(({ table, change, who }) => [table, change, who])).toEqual([
      ['facts', 'addFacts', '財務 王'],
    ]);
  });

  it('come back as they were entered, also from a block and in another worker', async () => {
    const bill = moneyDraft({
      kind: 'payment',
      date: '2026-03-02',
      dueOn: '2026-09-02',
      docNo: 'CD1',
      amountFen: 7,
      method: 'bill',
      notes: '背書',
    });
    const { value } = await recorded(invoice('FP1', '2026-01-05', '2026-02-05', 1), bill);
    expect(await moneyFactsOf('k1')).toEqual(value);
    await compactMoneyTail(0);
    expect([await db.moneyTail.count(), await db.moneyBlocks.count()]).toEqual([0, 1]);
    stopColumns();
    expect(await moneyFactsOf('k1')).toEqual(value);
  });

  it('a reversed fact counts no more from that day on, and its undo lets it count again', async () => {
    const { value } = await recorded(invoice('FP1', '2026-01-05', '2026-02-05', 100_00), payment('2026-01-20', 30_00));
    const reversal = await reverseMoneyFact(value[1]?.id as string, '重複入賬', '2026-03-01');
    expect(await figures()).toMatchObject({ openFen: 100_00 });
    expect(await accountOf('k1', '2026-02-28')).toMatchObject({ openFen: 70_00 });
    const statement = await statementOfCustomer('k1', '2026-01-01', ASOF);
    expect(statement).toMatchObject({ openingFen: 0, closingFen: 100_00 });
    expect(statement.lines.map(({ balanceFen }) => balanceFen)).toEqual([100_00, 70_00, 100_00]);
    await undoBatch(reversal.ok ? reversal.value.batch : '');
    expect(await figures()).toMatchObject({ openFen: 70_00 });
    expect(await moneyFactsOf('k1')).toHaveLength(2);
  });

  it('a reversed document may be entered anew under its number, a second one may not', async () => {
    const { value } = await recorded(invoice('FP1', '2026-01-05', '2026-02-05', 100_00));
    expect(await recordMoneyFact(invoice('fp1', '2026-01-06', '2026-02-06', 5))).toMatchObject({
      ok: false,
      error: [{ index: 0, field: 'docNo', code: 'duplicateNumber' }],
    });
    await reverseMoneyFact(value[0]?.id as string, '', '2026-01-07');
    expect((await recordMoneyFact(invoice('FP1', '2026-01-05', '2026-02-05', 100_00))).ok).toBe(true);
    expect(await figures()).toMatchObject({ openFen: 100_00 });
    expect(new Set((await moneyFactsOf('k1')).map(({ id }) => id)).size).toBe(3);
  });

  it('two payments that look the same are two', async () => {
    await recorded(payment('2026-03-01', 10), payment('2026-03-01', 10));
    await recorded(payment('2026-03-01', 10));
    expect(await figures()).toMatchObject({ advanceFen: 30 });
  });

  it('a dishonoured bill is owed again', async () => {
    const bill = moneyDraft({ kind: 'payment', date: '2026-02-01', dueOn: '2026-05-01', docNo: 'CD1', amountFen: 60_00, method: 'bill' });
    const { value } = await recorded(invoice('FP1', '2026-01-05', '2026-02-05', 100_00), bill);
    expect(await figures()).toMatchObject({ openFen: 40_00 });
    expect((await dishonourBill(value[1]?.id as string, '2026-05-02', '拒付')).ok).toBe(true);
    expect(await figures()).toMatchObject({ openFen: 100_00 });
    expect(await dishonourBill(value[0]?.id as string, '2026-05-02', '')).toMatchObject({
      ok: false,
      error: [{ field: 'of', code: 'notABill' }],
    });
  });

  it('an allocation by hand goes before the oldest, never to another customer and never beyond what is open', async () => {
    const { value } = await recorded(
      invoice('FP1', '2026-01-05', '2026-02-05', 100_00),
      invoice('FP2', '2026-02-05', '2026-03-05', 50_00),
      payment('2026-03-01', 50_00),
      invoice('FP9', '2026-02-05', '2026-03-05', 50_00, 'k2'),
    );
    const [first, second, paid, foreign] = value.map(({ id }) => id) as [string, string, string, string];
    expect(await allocateByHand(paid, foreign, 50_00)).toMatchObject({
      ok: false,
      error: [{ field: 'to', code: 'otherCustomersDocument' }],
    });
    expect(await allocateByHand(paid, second, 50_01)).toMatchObject({ ok: false, error: [{ field: 'amountFen', code: 'largerThanOpen' }] });
    expect((await allocateByHand(paid, second, 50_00)).ok).toBe(true);
    const { debits } = await accountOf('k1', '2999-12-31');
    expect(debits.map(({ fact, openFen }) => [fact.id, openFen])).toEqual([
      [first, 100_00],
      [second, 0],
    ]);
  });

  it('problems are told before anything is written, notices keep nothing out', async () => {
    expect(await problemsOf(payment('2999-01-01', 0))).toMatchObject([
      { field: 'date', code: 'dateInFuture', severity: 'error' },
      { field: 'amountFen', code: 'zeroAmount', severity: 'error' },
    ]);
    expect(await problemsOf(payment('2026-01-01', 5))).toMatchObject([{ code: 'becomesAdvance', severity: 'notice', figureFen: 5 }]);
    expect(await db.moneyTail.count()).toBe(0);
  });

  it('all of several or none', async () => {
    const { recordMoneyFacts } = await import('../../../renderer/data/credit/money-facts.ts');
    const result = await recordMoneyFacts([payment('2026-01-01', 5), payment('2026-01-01', 0)]);
    expect(result).toMatchObject({
      ok: false,
      error: [
        { index: 0, severity: 'notice' },
        { index: 1, code: 'zeroAmount' },
      ],
    });
    expect(await db.moneyTail.count()).toBe(0);
  });

  it('undo takes a batch away, also from a block, and undoing that brings it back once', async () => {
    const first = await recorded(invoice('FP1', '2026-01-05', '2026-02-05', 100_00));
    await recorded(payment('2026-03-01', 40_00));
    await compactMoneyTail(0);
    const undone = await undoBatch(first.batch);
    expect(await figures()).toMatchObject({ openFen: 0, advanceFen: 40_00 });
    stopColumns();
    expect(await figures()).toMatchObject({ openFen: 0, advanceFen: 40_00 });
    await undoBatch(undone.batch);
    expect(await figures()).toMatchObject({ openFen: 60_00 });
  });

  it('what was undone and entered again meanwhile is not brought back to count twice', async () => {
    const first = await recorded(invoice('FP1', '2026-01-05', '2026-02-05', 100_00));
    const undone = await undoBatch(first.batch);
    await recorded(invoice('FP1', '2026-01-05', '2026-02-05', 100_00));
    await expect(undoBatch(undone.batch)).rejects.toMatchObject({ code: 'conflict' });
    expect(await figures()).toMatchObject({ openFen: 100_00 });
  });

  it('a customer that is created later gets the figures of its facts', async () => {
    await recorded(payment('2026-03-01', 40_00, 'k1'));
    await createCustomer({ name: '甲' });
    expect((await ageingReport({ asOf: ASOF, base: 'dueOn', group: 'customer' })).totals.advanceFen).toBe(40_00);
  });
});
