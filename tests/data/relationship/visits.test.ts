import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/data/clock.ts';
import { overrideGrade } from '../../../renderer/data/gradings.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import {
  bookVisit,
  bookVisits,
  cancelVisit,
  moveVisit,
  saveVisit,
  visitCompletion,
  visitPlan,
  visitsOf,
  visitStanding,
} from '../../../renderer/data/relationship/visits.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { addDays, addMonths } from '../../../shared/values/local-date.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';
import { accepted, visitDraft } from '../support/relationship-drafts.ts';

const TODAY = today();
const A_YEAR_AGO = addMonths(TODAY, -12);

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '陳經理' });
  const create = ['k1', 'k2', 'k3'].map((id) => ({
    id,
    name: `客戶${id}`,
    salesRep: id === 'k3' ? '趙' : '李',
    since: A_YEAR_AGO,
    region: '無錫',
  }));
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
});

describe('§4.1.1 return visits', () => {
  it('an A customer is due a quarter after its first day, and again a quarter after the visit', async () => {
    expect(await visitStanding('k1', TODAY)).toMatchObject({ due: null, timing: 'asNeeded' });
    await overrideGrade('k1', 'A', '董事會', A_YEAR_AGO);
    expect(await visitStanding('k1', TODAY)).toMatchObject({
      due: { grade: 'A', everyMonths: 3, dueOn: addMonths(A_YEAR_AGO, 3) },
      timing: 'late',
      lastVisit: null,
    });
    const saved = accepted(await saveVisit(visitDraft({})));
    expect(await visitStanding('k1', TODAY)).toMatchObject({
      due: { since: TODAY, dueOn: addMonths(TODAY, 3) },
      timing: 'notYet',
      lastVisit: TODAY,
    });
    await undoBatch(saved.batch);
    expect(await visitStanding('k1', TODAY)).toMatchObject({ timing: 'late', lastVisit: null });
    expect(await visitsOf('k1')).toEqual([]);
  });

  it('another grade gives another day, and says why', async () => {
    await overrideGrade('k1', 'C', '新客戶', A_YEAR_AGO);
    accepted(await saveVisit(visitDraft({ on: addDays(TODAY, -100) })));
    expect(await visitStanding('k1', TODAY)).toMatchObject({ timing: 'notYet', replanned: null });
    await overrideGrade('k1', 'A', '升級', addDays(TODAY, -1));
    expect(await visitStanding('k1', TODAY)).toMatchObject({
      timing: 'inWindow',
      replanned: { from: 'C', to: 'A', on: addDays(TODAY, -1), wasDueOn: addMonths(addDays(TODAY, -100), 12) },
    });
  });

  it('a visit dated in the future, without its maker or with a rating of six is refused at its field', async () => {
    const refused = await saveVisit(visitDraft({ on: addDays(TODAY, 1), by: ' ', ratings: { quality: 6, price: null, service: 1 } }));
    expect(refused).toMatchObject({
      ok: false,
      error: [
        { field: 'by', code: 'required' },
        { field: 'on', code: 'future' },
        { field: 'ratings', code: 'outOfRange' },
      ],
    });
    expect(await visitsOf('k1')).toEqual([]);
    expect(await saveVisit(visitDraft({ nextOn: TODAY }))).toMatchObject({ ok: false, error: [{ field: 'nextOn', code: 'notLater' }] });
  });

  it('two reps who log the same visit are told, and may mean a second one', async () => {
    const first = accepted(await saveVisit(visitDraft({})));
    const twin = await saveVisit(visitDraft({ by: '趙', kind: 'phone' }));
    expect(twin).toMatchObject({ ok: false, error: [{ field: 'on', code: 'alreadyLogged', other: { id: first.value.id, by: '李' } }] });
    accepted(await saveVisit(visitDraft({ by: '趙', kind: 'phone' }), { second: true }));
    expect(await visitsOf('k1')).toHaveLength(2);
    accepted(await saveVisit(visitDraft({ id: first.value.id, opinions: '包裝好' })));
    expect((await visitsOf('k1')).map(({ opinions }) => opinions).sort()).toEqual(['', '包裝好']);
  });

  it('a booked visit is moved, made or cancelled with a reason', async () => {
    expect(await bookVisit({ customerId: 'k1', kind: 'onSite', on: addDays(TODAY, -1), by: '李' })).toMatchObject({
      ok: false,
      error: [{ field: 'on', code: 'past' }],
    });
    const { value } = accepted(await bookVisit({ customerId: 'k1', kind: 'onSite', on: addDays(TODAY, 3), by: '李' }));
    accepted(await bookVisit({ ...value, on: TODAY }));
    expect(await visitStanding('k1', TODAY)).toMatchObject({ bookedOn: TODAY });
    accepted(await saveVisit(visitDraft({ id: value.id })));
    expect(await visitStanding('k1', TODAY)).toMatchObject({ bookedOn: null, lastVisit: TODAY });
    await expect(cancelVisit(value.id, '客戶出差')).rejects.toMatchObject({ code: 'conflict' });
    const other = accepted(await bookVisit({ customerId: 'k2', kind: 'phone', on: TODAY, by: '李' }));
    await expect(cancelVisit(other.value.id, ' ')).rejects.toThrow(RangeError);
    expect((await cancelVisit(other.value.id, '客戶出差')).value).toMatchObject({ state: 'cancelled', reason: '客戶出差' });
    expect(await visitStanding('k2', TODAY)).toMatchObject({ bookedOn: null, lastVisit: null });
  });

  it('a booking goes to another day, which has not passed, and back with one undo; a trip is booked as one', async () => {
    const { value } = accepted(await bookVisit({ customerId: 'k1', kind: 'phone', on: addDays(TODAY, 3), by: '李', nextStep: '談價' }));
    expect(await moveVisit(value.id, addDays(TODAY, -1))).toMatchObject({ ok: false, error: [{ field: 'on', code: 'past' }] });
    const moved = accepted(await moveVisit(value.id, TODAY));
    expect(moved.value).toMatchObject({ on: TODAY, kind: 'phone', nextStep: '談價', state: 'booked' });
    expect(await visitStanding('k1', TODAY)).toMatchObject({ bookedOn: TODAY });
    await undoBatch(moved.batch);
    expect(await visitStanding('k1', TODAY)).toMatchObject({ bookedOn: addDays(TODAY, 3) });
    const trip = (['k2', 'k3'] as const).map((customerId) => ({ customerId, kind: 'onSite', on: addDays(TODAY, 1), by: '李' }) as const);
    expect(await bookVisits([...trip, { customerId: 'k1', kind: 'onSite', on: TODAY, by: ' ' }])).toMatchObject({ ok: false });
    expect(await visitsOf('k2')).toEqual([]);
    const booked = accepted(await bookVisits(trip));
    expect(booked.value).toHaveLength(2);
    await undoBatch(booked.batch);
    expect([...(await visitsOf('k2')), ...(await visitsOf('k3'))]).toEqual([]);
  });

  it('the plan gives every due visit a working day, each rep its own, and the completion counts what became of them', async () => {
    for (const id of ['k1', 'k2', 'k3']) await overrideGrade(id, 'A', '董事會', A_YEAR_AGO);
    const { value } = accepted(await bookVisit({ customerId: 'k2', kind: 'onSite', on: addDays(TODAY, 2), by: '李' }));
    const plan = await visitPlan({ asOf: TODAY, weeks: 4 });
    expect(plan.left).toBe(0);
    expect(plan.visits.map(({ customerId }) => customerId).sort()).toEqual(['k1', 'k2', 'k3']);
    expect(plan.visits.find(({ customerId }) => customerId === 'k2')).toMatchObject({ visitId: value.id, on: addDays(TODAY, 2) });
    expect(plan.visits.find(({ customerId }) => customerId === 'k1')).toMatchObject({ visitId: '', timing: 'late', overfull: false });
    expect((await visitPlan({ asOf: TODAY, weeks: 4, rep: '趙' })).visits.map(({ customerId }) => customerId)).toEqual(['k3']);

    accepted(await saveVisit(visitDraft({ on: addMonths(A_YEAR_AGO, 3) })));
    accepted(await saveVisit(visitDraft({ customerId: 'k2', on: addDays(addMonths(A_YEAR_AGO, 3), 40) })));
    const day = addMonths(A_YEAR_AGO, 3);
    expect(await visitCompletion(addDays(day, -5), addDays(day, 5))).toEqual([
      { rep: '李', due: 2, inWindow: 1, late: 1, missed: 0, open: 0 },
      { rep: '趙', due: 1, inWindow: 0, late: 0, missed: 1, open: 0 },
    ]);
  });
});
