import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/data/clock.ts';
import { accountOf, moneyFactsOf } from '../../../renderer/data/credit/accounts.ts';
import { reverseMoneyFact } from '../../../renderer/data/credit/money-facts.ts';
import { overrideGrade } from '../../../renderer/data/gradings.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { saveParameterVersion } from '../../../renderer/data/parameters.ts';
import { saveCampaign } from '../../../renderer/data/relationship/campaigns.ts';
import { gifts, saveGift } from '../../../renderer/data/relationship/gifts.ts';
import {
  adjustPoints,
  pointsBalances,
  pointsOf,
  redeemAgainstPayment,
  redeemGift,
  reverseEntry,
} from '../../../renderer/data/relationship/points.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { addDays, addMonths } from '../../../shared/values/local-date.ts';
import { invoice, payment, recorded } from '../support/credit-facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';
import { accepted } from '../support/relationship-drafts.ts';

const TODAY = today();
const LAST_MONTH = addMonths(TODAY, -1);
/** By default a point for each 1,000 yuan. */
const POINT_FEN = 100_000;

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '陳經理' });
  await saveImport(ledgerPlan({ create: [{ id: 'k1', name: '甲鋼構', salesRep: '李' }] }), quiet, neverAborted);
});

async function balance(asOf = TODAY): Promise<number> {
  return (await pointsOf('k1', asOf)).account.balance;
}

describe('§4.4.2 points', () => {
  it('a payment earns by the grade of its day and by campaigns, its reversal takes them back, and they expire after 24 months', async () => {
    const paid = await recorded(payment(LAST_MONTH, 100 * POINT_FEN));
    expect(await balance()).toBe(100);
    expect(await balance(addDays(LAST_MONTH, -1))).toBe(0);
    await overrideGrade('k1', 'A', '董事會', addMonths(TODAY, -2));
    expect(await balance()).toBe(150);
    accepted(await saveCampaign({ name: '雙倍', from: LAST_MONTH, to: LAST_MONTH, factor: 2 }));
    expect(await balance()).toBe(300);
    expect(await balance(addMonths(LAST_MONTH, 24))).toBe(300);
    expect(await balance(addDays(addMonths(LAST_MONTH, 24), 1))).toBe(0);
    accepted(await reverseMoneyFact(paid.value[0]?.id as string, '錯帳', TODAY));
    expect(await balance()).toBe(0);
    expect((await pointsOf('k1', TODAY)).account.lines.map(({ kind, points }) => [kind, points])).toEqual([
      ['earned', 300],
      ['returned', -300],
    ]);
  });

  it('a gift takes points and stock, never below zero; it comes back with its reversal or with an undo', async () => {
    await recorded(payment(LAST_MONTH, 100 * POINT_FEN));
    const { value: gift } = accepted(await saveGift({ name: '茶具', points: 40, costFen: 20_000, stock: 3, offered: true }));
    const given = accepted(await redeemGift('k1', gift.id, 2, ''));
    expect(await balance()).toBe(20);
    expect(await gifts()).toMatchObject([{ given: 2, left: 1 }]);
    expect(await redeemGift('k1', gift.id, 2, '')).toMatchObject({ ok: false, error: ['notEnoughStock', 'notEnoughPoints'] });
    const back = accepted(await reverseEntry(given.value.id, '客戶退回'));
    expect([await balance(), (await gifts())[0]?.left]).toEqual([100, 3]);
    expect(await reverseEntry(given.value.id, '再退')).toMatchObject({ ok: false, error: ['reversed'] });
    expect(await reverseEntry(back.value.id, '再退')).toMatchObject({ ok: false, error: ['reversed'] });
    await undoBatch(back.batch);
    expect([await balance(), (await gifts())[0]?.left]).toEqual([20, 1]);
    await undoBatch(given.batch);
    expect([await balance(), (await pointsOf('k1', TODAY)).entries]).toEqual([100, []]);
  });

  it('against payment they become a credit note in the same batch, and both go and come together', async () => {
    await recorded(invoice('FP1', LAST_MONTH, TODAY, 50 * POINT_FEN), payment(LAST_MONTH, 40 * POINT_FEN));
    expect(await balance()).toBe(40);
    const redeemed = accepted(await redeemAgainstPayment('k1', 30, '積分抵款'));
    expect(redeemed.value).toMatchObject({ kind: 'redeemed', points: -30, amountFen: 3_000 });
    expect(await balance()).toBe(10);
    const notes = (await moneyFactsOf('k1')).filter(({ kind }) => kind === 'creditNote');
    expect(notes).toMatchObject([{ id: redeemed.value.creditNoteId, amountFen: 3_000, batch: redeemed.batch }]);
    expect((await accountOf('k1', TODAY)).openFen).toBe(10 * POINT_FEN - 3_000);
    await undoBatch(redeemed.batch);
    expect([await balance(), (await accountOf('k1', TODAY)).openFen]).toEqual([40, 10 * POINT_FEN]);

    const again = accepted(await redeemAgainstPayment('k1', 30, '積分抵款'));
    const back = accepted(await reverseEntry(again.value.id, '改用現金'));
    expect([await balance(), (await accountOf('k1', TODAY)).openFen]).toEqual([40, 10 * POINT_FEN]);
    expect((await moneyFactsOf('k1')).find(({ kind }) => kind === 'reversal')).toMatchObject({ batch: back.batch });
    expect(await redeemAgainstPayment('k1', 41, '')).toMatchObject({ ok: false, error: ['notEnoughPoints'] });
    expect(await redeemAgainstPayment('k1', 0.5, '')).toMatchObject({ ok: false, error: ['notWhole'] });
  });

  it('by hand only with a reason and never below zero; the balance is the sum of its lines', async () => {
    expect(await adjustPoints('k1', -1, '更正')).toMatchObject({ ok: false, error: ['notEnoughPoints'] });
    expect(await adjustPoints('k1', 5, ' ')).toMatchObject({ ok: false, error: ['reasonMissing'] });
    accepted(await adjustPoints('k1', 5, '開業賀禮'));
    await recorded(payment(LAST_MONTH, 10 * POINT_FEN));
    const { account } = await pointsOf('k1', TODAY);
    expect(account.balance).toBe(15);
    expect(account.lines.reduce((sum, { points }) => sum + points, 0)).toBe(15);
    expect(await pointsBalances(TODAY, 10)).toMatchObject({
      count: 1,
      total: 15,
      rows: [{ customerId: 'k1', nextExpiry: { points: 10 } }],
    });
  });

  it('are worth nothing against payment when the parameter says so', async () => {
    accepted(await saveParameterVersion({ effectiveFrom: TODAY, values: { pointValueFen: 0 }, reason: '暫停' }));
    accepted(await adjustPoints('k1', 5, '開業賀禮'));
    expect(await redeemAgainstPayment('k1', 5, '')).toMatchObject({ ok: false, error: ['noValue'] });
  });
});
