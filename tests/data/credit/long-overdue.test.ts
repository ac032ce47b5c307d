import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/data/clock.ts';
import {
  assessmentDraft,
  assessmentsDue,
  assessmentsOf,
  saveAssessment,
  withdrawAssessment,
} from '../../../renderer/data/credit/assessments.ts';
import { creditPictureOf } from '../../../renderer/data/credit/credit-picture.ts';
import {
  collectionList,
  collectionsDue,
  dunningOf,
  logDunning,
  promisesDue,
  promisesOf,
  savePromise,
  withdrawPromise,
} from '../../../renderer/data/credit/dunning.ts';
import { gateFor } from '../../../renderer/data/credit/exposures.ts';
import { approveLimit, proposeLimit } from '../../../renderer/data/credit/limits.ts';
import { decideMeasure, liftMeasure, longOverdueList, proposeMeasures, suspensionsOf } from '../../../renderer/data/credit/suspensions.ts';
import { customerRows, orderCustomers } from '../../../renderer/data/customer-table.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { assessed, invoice, payment, recorded } from '../support/credit-facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';

const TODAY = today();

/** Overdue by so many days today. */
function overdue(docNo: string, days: number, amountFen: number, customerId = 'k1') {
  return invoice(docNo, addDays(TODAY, -days - 30), addDays(TODAY, -days), amountFen, customerId);
}

function promise(dueOn: string, amountFen: number) {
  return { customerId: 'k1', madeOn: addDays(TODAY, -5), dueOn, amountFen, madeBy: '許經理', takenBy: '李', notes: '' };
}

const ACTION = {
  customerId: 'k1',
  step: 'notice',
  responsible: '李',
  evidence: '催款函 2026-11',
  result: '',
  documents: [],
  overdueFen: 100_00,
} as const;

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '陳經理' });
  const create = [
    { id: 'k1', name: '甲鋼構', salesRep: '李', phone: '0510-1' },
    { id: 'k2', name: '乙機械', salesRep: '趙' },
  ];
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
});

describe('§5.3.2 collecting', () => {
  it('lists who is overdue, the gravest step first, each rep its own', async () => {
    await recorded(overdue('FP1', 8, 100_00), overdue('FP2', 31, 50_00, 'k2'), invoice('FP3', TODAY, addDays(TODAY, 30), 9, 'k2'));
    expect(await collectionList(TODAY)).toMatchObject([
      { customerId: 'k2', stepDue: 'visit', oldestDays: 31, overdueFen: 50_00, oldestDocNo: 'FP2', cause: 'days' },
      { customerId: 'k1', name: '甲鋼構', phone: '0510-1', stepDue: 'phone', overdueFen: 100_00, promise: null },
    ]);
    expect((await collectionList(TODAY, { mine: '李' })).map(({ customerId }) => customerId)).toEqual(['k1']);
    expect([await collectionsDue(TODAY), await collectionsDue(addDays(TODAY, -40))]).toEqual([2, 0]);
  });

  it('a step that was taken and its next day put the next one off', async () => {
    await recorded(overdue('FP1', 5, 100_00));
    expect(await collectionList(TODAY)).toMatchObject([{ stepDue: 'notice' }]);
    const logged = await logDunning({ ...ACTION, doneOn: TODAY, nextOn: addDays(TODAY, 3) });
    expect(await collectionList(TODAY)).toMatchObject([{ stepDue: null, nextOn: addDays(TODAY, 3), lastAction: { step: 'notice' } }]);
    expect((await creditPictureOf('k1', TODAY)).dunningStep).toBeNull();
    await expect(logDunning({ ...ACTION, doneOn: addDays(TODAY, 1), nextOn: null })).rejects.toThrow(RangeError);
    await expect(logDunning({ ...ACTION, doneOn: TODAY, nextOn: TODAY })).rejects.toThrow(RangeError);
    await undoBatch(logged.batch);
    expect(await dunningOf('k1')).toEqual([]);
    expect(await collectionList(TODAY)).toMatchObject([{ stepDue: 'notice' }]);
  });

  it('a promise puts the step off until its day, a payment keeps it, a missed one moves on', async () => {
    await recorded(overdue('FP1', 8, 100_00));
    const kept = await savePromise(promise(addDays(TODAY, 2), 100_00));
    expect(await collectionList(TODAY)).toMatchObject([{ stepDue: null, promise: { state: 'open', amountFen: 100_00 } }]);
    expect(await promisesDue(TODAY)).toMatchObject([{ name: '甲鋼構', state: 'open', paidFen: 0 }]);
    const paid = await recorded(payment(TODAY, 100_00));
    expect(await promisesOf('k1', TODAY)).toMatchObject([{ state: 'kept', paidFen: 100_00 }]);
    expect([await promisesDue(TODAY), await collectionList(TODAY)]).toEqual([[], []]);
    await undoBatch(paid.batch);
    await savePromise({ ...promise(addDays(TODAY, -1), 100_00), id: kept.value.id });
    expect(await promisesOf('k1', TODAY)).toMatchObject([{ state: 'broken' }]);
    expect(await collectionList(TODAY)).toMatchObject([{ stepDue: 'phone', cause: 'brokenPromise' }]);
    await withdrawPromise(kept.value.id);
    expect(await promisesOf('k1', TODAY)).toMatchObject([{ state: 'withdrawn' }]);
    await expect(savePromise(promise(addDays(TODAY, -9), 1))).rejects.toThrow(RangeError);
  });
});

describe('§5.3.3 long overdue', () => {
  it('is proposed, decided, seen everywhere, and lifted when it is paid', async () => {
    await assessed('k1', 85, addDays(TODAY, -200));
    const limit = await proposeLimit({
      customerId: 'k1',
      kind: 'standing',
      amountFen: 800_00,
      from: addDays(TODAY, -200),
      until: null,
      reason: '董事會',
    });
    await approveLimit(limit.value.id);
    await recorded(overdue('FP1', 91, 100_00), overdue('FP2', 60, 1, 'k2'));
    expect(await longOverdueList(TODAY)).toMatchObject([
      {
        customerId: 'k1',
        docNo: 'FP1',
        overdueDays: 91,
        proposed: ['limitCut', 'suspended'],
        reassess: true,
        limitFen: 800_00,
        cutToFen: 400_00,
      },
    ]);

    const proposed = await proposeMeasures('all', TODAY);
    expect(proposed.value).toHaveLength(2);
    expect((await proposeMeasures('all', TODAY)).batch).toBe('');
    expect(await assessmentsOf('k1')).toMatchObject([{ occasion: 'longOverdue', state: 'draft' }, { state: 'approved' }]);
    expect(await assessmentsDue(TODAY)).toMatchObject([
      { customerId: 'k2', occasion: 'first', state: 'none' },
      { customerId: 'k1', occasion: 'longOverdue', state: 'draft' },
    ]);
    const measures = await suspensionsOf('k1');
    for (const { id } of measures) await decideMeasure(id, 'approved', { from: TODAY, reason: '逾期' });
    await expect(decideMeasure(measures[0]?.id as string, 'refused', { from: TODAY, reason: '不同意' })).rejects.toMatchObject({
      code: 'conflict',
    });

    expect(await creditPictureOf('k1', TODAY)).toMatchObject({
      suspended: { docNo: 'FP1' },
      limit: { limitFen: 400_00 },
      ageing: { oldestDays: 91 },
    });
    expect(await gateFor('k1', 'delivery', 1, '')).toMatchObject({
      outcome: 'stop',
      reasons: [{ code: 'suspended' }, { code: 'longOverdue' }],
    });
    const query = { text: '', filters: { credit: ['suspended'] }, sort: { column: 'suspended', descending: true }, asOf: TODAY } as const;
    expect(await customerRows((await orderCustomers(query)).token, 0, 5)).toMatchObject([{ id: 'k1', suspended: true }]);

    expect((await longOverdueList(TODAY))[0]?.mayBeLifted).toEqual([]);
    await recorded(payment(TODAY, 100_00));
    const [cleared] = await longOverdueList(TODAY);
    expect([...(cleared?.mayBeLifted ?? [])].sort()).toEqual(measures.map(({ id }) => id).sort());
    await expect(liftMeasure(measures[0]?.id as string, TODAY, '')).rejects.toThrow(RangeError);
    for (const { id } of measures) await liftMeasure(id, TODAY, '已結清');
    expect(await creditPictureOf('k1', TODAY)).toMatchObject({ suspended: null, limit: { limitFen: 800_00 } });
    expect(await longOverdueList(TODAY)).toEqual([]);
  });

  it('proposals of a batch are undone together', async () => {
    await recorded(overdue('FP1', 91, 100_00));
    const { batch } = await proposeMeasures(['k1'], TODAY);
    expect([(await suspensionsOf('k1')).length, (await assessmentsOf('k1')).length]).toEqual([1, 1]);
    await undoBatch(batch);
    expect([(await suspensionsOf('k1')).length, (await assessmentsOf('k1')).length]).toEqual([0, 0]);
  });
});

describe('§5.1 assessments', () => {
  it('begin with the last approved scores and evidence, and only drafts are written over', async () => {
    await recorded(overdue('FP1', 5, 100_00));
    expect(await assessmentsDue(TODAY)).toMatchObject([{ customerId: 'k1', occasion: 'first', state: 'none' }]);
    await assessed('k1', 85, addDays(TODAY, -10));
    const start = await assessmentDraft('k1', 'periodic');
    expect(start).toMatchObject({
      previous: { standing: 'good' },
      record: { overdueRatio: 1 },
      draft: { occasion: 'periodic', asOf: TODAY },
    });
    expect(start.draft.scores).toMatchObject({ liquidity: 85 });
    expect(start.draft.scores).not.toHaveProperty('overdueRatio');
    const { value } = await saveAssessment(start.draft);
    expect((await assessmentDraft('k1', 'periodic')).draft).toMatchObject({ id: value.id });
    await withdrawAssessment(value.id);
    await expect(saveAssessment({ ...start.draft, id: value.id })).rejects.toMatchObject({ code: 'conflict' });
    expect(await assessmentsDue(TODAY)).toEqual([]);
  });
});
