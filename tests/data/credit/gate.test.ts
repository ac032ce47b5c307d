import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/data/clock.ts';
import { saveContract, moveContract, contractsOf } from '../../../renderer/data/credit/contracts.ts';
import { saveCreditBooks } from '../../../renderer/data/credit/credit-books.ts';
import { creditPictureOf } from '../../../renderer/data/credit/credit-picture.ts';
import { exposureOfCustomer, gateFor, releaseDelivery, releasesOf } from '../../../renderer/data/credit/exposures.ts';
import {
  approveLimit,
  limitList,
  limitProposal,
  limitRows,
  limitsOf,
  proposeLimit,
  withdrawLimit,
} from '../../../renderer/data/credit/limits.ts';
import { customerRows, orderCustomers } from '../../../renderer/data/customer-table.ts';
import { gradingOf, regradingList } from '../../../renderer/data/gradings.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { addSalesLine } from '../../../renderer/data/purchases.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { addDays, lastClosedMonths } from '../../../shared/values/local-date.ts';
import { assessed, invoice, moneyDraft, recorded } from '../support/credit-facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet, salesLine } from '../support/ledger-plan.ts';

const TODAY = today();
const MILLION = 100_000_000;

/** `k1` bought for 12 million yuan over the last year, so that two months are 2 million, times 1.5 for A. */
async function company(): Promise<void> {
  const lines = lastClosedMonths(TODAY, 12).map((month) => salesLine({ customerId: 'k1', date: `${month}-15`, amountFen: MILLION }));
  await saveImport(ledgerPlan({ create: [{ id: 'k1', name: '甲鋼構', since: '2015-01-01', salesRep: '李' }], lines }), quiet, neverAborted);
}

async function standingLimit(amountFen: number, reason = '董事會'): Promise<string> {
  const { value } = await proposeLimit({ customerId: 'k1', kind: 'standing', amountFen, from: TODAY, until: null, reason });
  await approveLimit(value.id);
  return value.id;
}

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '陳經理' });
  await company();
});

describe('§5.1 to §5.2', () => {
  it('assess, limit, deliver over the limit, stopped, released', async () => {
    expect((await limitProposal('k1', TODAY)).status).toBe('incomplete');
    await assessed('k1', 85, TODAY);
    const proposal = await limitProposal('k1', TODAY);
    expect(proposal).toMatchObject({ status: 'met', value: 3 * MILLION });
    const limit = await proposeLimit({ customerId: 'k1', kind: 'standing', amountFen: 3 * MILLION, from: TODAY, until: null, reason: '' });
    expect(limit.value).toMatchObject({ state: 'proposed', computedFen: 3 * MILLION, proposedBy: '陳經理' });
    expect((await creditPictureOf('k1', TODAY)).limit.limitFen).toBeNull();
    await approveLimit(limit.value.id);
    await saveCreditBooks({ booksFrom: TODAY, departmentHead: '周總' });

    expect(await gateFor('k1', 'delivery', 3 * MILLION, '')).toMatchObject({ outcome: 'pass', limitFen: 3 * MILLION, exposureFen: 0 });
    expect(await gateFor('k1', 'order', 3 * MILLION + 1, '')).toMatchObject({ outcome: 'warn', reasons: [{ code: 'overLimit' }] });
    const stopped = await gateFor('k1', 'delivery', 3 * MILLION + 1, '');
    expect(stopped).toMatchObject({ outcome: 'stop', mayRelease: '周總', afterFen: 3 * MILLION + 1 });

    await expect(releaseDelivery('k1', 4 * MILLION, addDays(TODAY, 3), ' ')).rejects.toThrow(RangeError);
    const release = await releaseDelivery('k1', 4 * MILLION, addDays(TODAY, 3), '工程搶工');
    expect(release.value).toMatchObject({ releasedBy: '陳經理', limitFen: 3 * MILLION, exposureFen: 0 });
    expect(await gateFor('k1', 'delivery', 3 * MILLION + 1, '')).toMatchObject({ outcome: 'released', release: { id: release.value.id } });
    await addSalesLine(salesLine({ customerId: 'k1', date: TODAY, docNo: 'XS-9', amountFen: 3 * MILLION + 1 }));
    expect(await gateFor('k1', 'delivery', MILLION, '')).toMatchObject({ outcome: 'stop', exposureFen: 3 * MILLION + 1 });
    expect(await gateFor('k1', 'invoice', MILLION, '')).toMatchObject({ outcome: 'pass' });
    expect(await releasesOf('k1')).toHaveLength(1);
    await undoBatch(release.batch);
    expect(await releasesOf('k1')).toHaveLength(0);
  });

  it('exposure is the sum of its parts, and each part of its documents', async () => {
    await saveCreditBooks({ booksFrom: TODAY });
    await addSalesLine(salesLine({ customerId: 'k1', date: TODAY, docNo: 'XS-9', contractNo: 'HT-9', amountFen: 70_00 }));
    const contract = { customerId: 'k1', contractNo: 'HT-9', kind: 'single', signedOn: TODAY, startsOn: null, endsOn: null } as const;
    const saved = await saveContract({ ...contract, weightKg: null, amountFen: 100_00, paymentDays: null, salesRep: '', notes: '' });
    expect(saved.ok).toBe(true);
    const [draft] = await contractsOf('k1');
    await moveContract(draft?.id as string, 'inApproval');
    await moveContract(draft?.id as string, 'effective');
    await expect(moveContract(draft?.id as string, 'draft')).rejects.toMatchObject({ code: 'conflict' });
    await recorded(
      invoice('FP1', TODAY, addDays(TODAY, 30), 20_00),
      moneyDraft({ kind: 'creditNote', date: TODAY, amountFen: 5_00, docNo: 'TZ1' }),
    );
    const exposure = await exposureOfCustomer('k1', TODAY);
    expect(exposure.parts.map(({ part, amountFen }) => [part, amountFen])).toEqual([
      ['openInvoices', 15_00],
      ['deliveredNotInvoiced', 50_00],
      ['drawnContracts', 30_00],
      ['advances', 0],
    ]);
    expect(exposure.totalFen).toBe(95_00);
    for (const { amountFen, documents } of exposure.parts) expect(documents.reduce((sum, each) => sum + each.amountFen, 0)).toBe(amountFen);
    expect(await saveContract({ ...contract, weightKg: null, amountFen: null, paymentDays: null, salesRep: '', notes: '' })).toMatchObject({
      ok: false,
      error: [
        { field: 'contractNo', code: 'duplicate' },
        { field: 'amountFen', code: 'required' },
      ],
    });
  });

  it('§5.2.2 a temporary increase ends by itself, and early when it is withdrawn', async () => {
    await standingLimit(10_00);
    const draft = { customerId: 'k1', kind: 'temporary', amountFen: 5_00, from: TODAY, until: addDays(TODAY, 9), reason: '旺季' } as const;
    await expect(proposeLimit({ ...draft, until: null })).rejects.toThrow('endMissing');
    await expect(proposeLimit({ ...draft, until: addDays(TODAY, 30) })).rejects.toThrow('endsTooLate');
    const { value } = await proposeLimit(draft);
    await approveLimit(value.id);
    const limitOn = async (day: string): Promise<number | null> => (await creditPictureOf('k1', day)).limit.limitFen;
    expect([await limitOn(TODAY), await limitOn(addDays(TODAY, 9)), await limitOn(addDays(TODAY, 10))]).toEqual([15_00, 15_00, 10_00]);
    await withdrawLimit(value.id);
    expect(await limitOn(TODAY)).toBe(10_00);
  });

  it('§5.2.1 another limit than the computed one needs a reason, an approved standing one is never withdrawn', async () => {
    await assessed('k1', 50, TODAY);
    expect(await limitProposal('k1', TODAY)).toMatchObject({ status: 'met', value: 0 });
    await expect(proposeLimit({ customerId: 'k1', kind: 'standing', amountFen: 1, from: TODAY, until: null, reason: '' })).rejects.toThrow(
      'reasonMissing',
    );
    const id = await standingLimit(1);
    await expect(withdrawLimit(id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(approveLimit(id)).rejects.toMatchObject({ code: 'conflict' });
    expect((await limitsOf('k1')).map(({ state, amountFen }) => [state, amountFen])).toEqual([['approved', 1]]);
  });

  it('the list of limits and the customers table show limit, exposure and standing', async () => {
    await assessed('k1', 85, TODAY);
    await standingLimit(40_00);
    await recorded(invoice('FP1', addDays(TODAY, -40), addDays(TODAY, -10), 50_00));
    const list = await limitList({ asOf: TODAY, show: 'over' });
    expect(list).toMatchObject({ count: 1, totals: { limitFen: 40_00, exposureFen: 50_00 } });
    expect(await limitRows(list.token, 0, 5)).toMatchObject([
      {
        customerId: 'k1',
        name: '甲鋼構',
        standing: 'good',
        limitFen: 40_00,
        exposureFen: 50_00,
        used: 1.25,
        suspended: false,
        proposedFen: null,
      },
    ]);
    const query = {
      text: '',
      filters: { creditStanding: ['good'] },
      sort: { column: 'creditLimit', descending: true },
      asOf: TODAY,
    } as const;
    const { token } = await orderCustomers(query);
    expect(await customerRows(token, 0, 5)).toMatchObject([
      { id: 'k1', creditStanding: 'good', creditLimit: 40_00, openFen: 50_00, overdueFen: 50_00 },
    ]);
    expect((await orderCustomers({ ...query, filters: { creditStanding: ['poor'] } })).matched).toBe(0);
  });
});

describe('§2.2 credit caps the grade', () => {
  it('in the verdict, the table and the list of those who move', async () => {
    expect((await gradingOf('k1', TODAY)).grade).toMatchObject({ value: 'A' });
    await assessed('k1', 50, TODAY);
    const outcome = await gradingOf('k1', TODAY);
    expect([outcome.figures.credit, outcome.grade]).toMatchObject(['poor', { value: 'C' }]);
    expect((await gradingOf('k1', addDays(TODAY, -1))).grade).toMatchObject({ value: 'A' });
    expect(await regradingList(TODAY)).toMatchObject([
      { customerId: 'k1', from: null, to: 'C', cappedByCredit: true, verdict: { status: 'met', value: 'C' }, proposed: null },
    ]);
  });
});
