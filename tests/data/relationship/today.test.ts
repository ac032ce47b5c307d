import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/data/clock.ts';
import { saveContract, moveContract } from '../../../renderer/data/credit/contracts.ts';
import { savePromise } from '../../../renderer/data/credit/dunning.ts';
import { overrideGrade } from '../../../renderer/data/gradings.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { moveComplaint, saveComplaint } from '../../../renderer/data/relationship/complaints.ts';
import { answerEnquiry, logContact } from '../../../renderer/data/relationship/contacts-log.ts';
import { saveMeasure } from '../../../renderer/data/relationship/measures.ts';
import { closeServiceRequest, saveServiceRequest } from '../../../renderer/data/relationship/service-requests.ts';
import { calendarItems, snoozeItem, todayCounts, todayList, unsnooze, type TodayQuery } from '../../../renderer/data/relationship/today.ts';
import { bookVisit, saveVisit } from '../../../renderer/data/relationship/visits.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { addDays, addMonths } from '../../../shared/values/local-date.ts';
import { invoice, payment, recorded } from '../support/credit-facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';
import { accepted, complaintDraft, visitDraft } from '../support/relationship-drafts.ts';

const TODAY = today();
const AT_NOON = `${TODAY}T12:00`;
const TEAM: TodayQuery = { asOf: TODAY, now: AT_NOON, who: 'team', me: '' };

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '李' });
  const known = { stage: 'active', since: addMonths(TODAY, -24) } as const;
  const create = [
    { id: 'k1', name: '甲鋼構', salesRep: '李', ...known },
    { id: 'k2', name: '乙機械', salesRep: '趙', ...known },
  ];
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
});

async function kinds(query: Partial<TodayQuery> = {}): Promise<readonly string[]> {
  const { groups } = await todayList({ ...TEAM, ...query });
  return groups.filter(({ kind }) => kind !== 'greeting').flatMap(({ kind, rows }) => rows.map(({ name }) => `${kind} ${name}`));
}

describe('the day’s list', () => {
  it('§4.1.1 a late visit leaves when it is made or booked, comes back with an undo, and another rep does not see it', async () => {
    expect(await kinds()).toEqual([]);
    await overrideGrade('k1', 'A', '董事會', addMonths(TODAY, -3));
    await overrideGrade('k2', 'D', '董事會', addMonths(TODAY, -3));
    expect(await kinds()).toEqual(['visit 甲鋼構']);
    const { groups } = await todayList(TEAM);
    expect(groups[0]).toMatchObject({ kind: 'visit', clause: '§4.1.1', late: 1, rows: [{ grade: 'A', owner: '李', late: true }] });
    expect(await kinds({ who: 'me', me: '趙' })).toEqual([]);
    const made = accepted(await saveVisit(visitDraft({})));
    expect(await kinds({ who: 'me', me: '李' })).toEqual([]);
    await undoBatch(made.batch);
    expect(await kinds()).toEqual(['visit 甲鋼構']);
    const booked = accepted(await bookVisit({ customerId: 'k1', kind: 'onSite', on: addDays(TODAY, 2), by: '李' }));
    expect(await kinds()).toEqual([]);
    expect(await kinds({ asOf: addDays(TODAY, 2), now: `${addDays(TODAY, 2)}T08:00` })).toEqual(['bookedVisit 甲鋼構']);
    expect(await kinds({ asOf: addDays(TODAY, 3), now: `${addDays(TODAY, 3)}T08:00` })).toEqual(['bookedVisit 甲鋼構', 'visit 甲鋼構']);
    await undoBatch(booked.batch);
  });

  it('stands in the order of consequence, each with its clause, and money first within a group', async () => {
    await overrideGrade('k1', 'C', '董事會', addMonths(TODAY, -3));
    await recorded(
      invoice('FP1', addDays(TODAY, -60), addDays(TODAY, -40), 100_00),
      invoice('FP2', addDays(TODAY, -60), addDays(TODAY, -40), 900_00, 'k2'),
    );
    accepted(await saveComplaint(complaintDraft({ receivedAt: `${addDays(TODAY, -7)}T09:00` })));
    accepted(await saveMeasure({ cause: '磅差', action: '校準', owner: '趙', dueOn: TODAY, doneOn: null, checkOn: TODAY, notes: '' }));
    accepted(
      await saveServiceRequest({ customerId: 'k2', kind: 'deliveryPlan', title: '分批交貨', details: '', owner: '趙', dueOn: TODAY }),
    );
    const list = await todayList(TEAM);
    const shown = list.groups.filter(({ kind }) => kind !== 'greeting');
    expect(shown.map(({ kind, clause, count }) => [kind, clause, count])).toEqual([
      ['complaintContact', '§4.3.2', 1],
      ['dunning', '§5.3.2', 2],
      ['visit', '§4.1.1', 1],
      ['serviceRequest', '§4.2.2', 1],
      ['measure', '§4.3.4', 1],
      ['assessment', '§5.1.1', 2],
    ]);
    expect(shown[1]?.rows.map(({ name, amountFen, about }) => [name, amountFen, about])).toEqual([
      ['乙機械', 900_00, 'visit'],
      ['甲鋼構', 100_00, 'visit'],
    ]);
    const counts = await todayCounts({ ...TEAM, who: 'me', me: '趙' });
    expect(counts.byKind).toMatchObject({ dunning: 1, serviceRequest: 1, measure: 1, assessment: 1 });
    expect(counts.byKind).not.toHaveProperty('visit');
    expect(list.count).toBe(list.groups.reduce((sum, { count }) => sum + count, 0));
  });

  it('§5.3.2 a promise stands for the step it put off, and a payment clears both', async () => {
    await recorded(invoice('FP1', addDays(TODAY, -60), addDays(TODAY, -10), 100_00));
    const promised = {
      customerId: 'k1',
      madeOn: addDays(TODAY, -6),
      dueOn: addDays(TODAY, -5),
      amountFen: 100_00,
      madeBy: '',
      takenBy: '李',
      notes: '',
    };
    await savePromise(promised);
    expect(await kinds()).toEqual(['promise 甲鋼構', 'assessment 甲鋼構']);
    await recorded(payment(TODAY, 100_00));
    expect(await kinds()).toEqual(['assessment 甲鋼構']);
  });

  it('§4.3.2 a complaint goes from its contact clock to its feedback clock', async () => {
    const { value } = accepted(await saveComplaint(complaintDraft({ receivedAt: `${addDays(TODAY, -7)}T09:00`, handledBy: '趙' })));
    expect(await kinds({ who: 'me', me: '趙' })).toEqual(['complaintContact 甲鋼構']);
    expect(await kinds({ who: 'me', me: '李' })).toEqual([]);
    accepted(await moveComplaint(value.id, 'contacted'));
    expect(await kinds()).toEqual(['complaintFeedback 甲鋼構']);
  });

  it('§4.1.2 an enquiry leaves when it is answered; §4.1.1 a next step when somebody spoke; silence is told by grade', async () => {
    await overrideGrade('k1', 'A', '董事會', addMonths(TODAY, -3));
    const visited = addDays(TODAY, -20);
    accepted(await saveVisit(visitDraft({ on: visited, nextStep: '寄樣品', nextOn: addDays(TODAY, -2) })));
    expect(await kinds()).toEqual(['nextStep 甲鋼構', 'silence 甲鋼構']);
    const entry = {
      customerId: 'k1',
      channel: 'online',
      direction: 'in',
      by: '李',
      contact: '王',
      subject: '詢價',
      answeredAt: null,
    } as const;
    const asked = accepted(await logContact({ ...entry, at: `${addDays(TODAY, -3)}T09:00`, asks: true }));
    expect(await kinds()).toEqual(['enquiry 甲鋼構', 'nextStep 甲鋼構']);
    await answerEnquiry(asked.value.id);
    await expect(answerEnquiry(asked.value.id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await kinds()).toEqual(['nextStep 甲鋼構']);
    const called = accepted(await logContact({ ...entry, channel: 'call', direction: 'out', at: `${TODAY}T00:00`, asks: false }));
    expect(await kinds()).toEqual([]);
    await undoBatch(called.batch);
    expect(await kinds()).toEqual(['nextStep 甲鋼構']);
    expect(await logContact({ ...entry, at: `${addDays(TODAY, 1)}T09:00`, asks: false })).toMatchObject({
      ok: false,
      error: [{ field: 'at', code: 'future' }],
    });
  });

  it('over a year end: what falls due in January stands in the list of that day and in the calendar', async () => {
    await overrideGrade('k1', 'A', '董事會', '2025-09-01');
    accepted(await saveVisit(visitDraft({ on: '2025-10-04' })));
    const contract = {
      customerId: 'k2',
      contractNo: 'HT-9',
      kind: 'framework',
      signedOn: null,
      startsOn: null,
      endsOn: '2026-01-04',
      weightKg: null,
      amountFen: 5_000_00,
      paymentDays: null,
      salesRep: '趙',
      notes: '',
    } as const;
    const { value } = accepted(await saveContract(contract));
    await moveContract(value.id, 'inApproval');
    expect(await kinds()).toContain('approval 乙機械');
    await moveContract(value.id, 'effective');
    expect(await kinds({ asOf: '2025-12-20', now: '2025-12-20T09:00' })).toEqual(['contract 乙機械', 'silence 甲鋼構']);
    expect(await kinds({ asOf: '2025-12-21', now: '2025-12-21T09:00' })).toEqual(['visit 甲鋼構', 'contract 乙機械']);
    expect(await todayList({ ...TEAM, asOf: '2026-01-05', now: '2026-01-05T09:00' })).toMatchObject({
      groups: [
        { kind: 'visit', late: 1, rows: [{ dueOn: '2026-01-04' }] },
        { kind: 'contract', late: 1 },
      ],
    });
    const month = await calendarItems({ from: '2026-01-01', to: '2026-01-31', now: '2025-12-20T09:00', who: 'team', me: '' });
    expect(month.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['greeting', '2026-01-01'],
      ['contract', '2026-01-04'],
      ['visit', '2026-01-04'],
    ]);
    const week = { from: '2025-12-29', to: '2026-01-03', now: '2025-12-20T09:00', who: 'me', me: '李' } as const;
    expect((await calendarItems(week)).map(({ kind }) => kind)).toEqual(['greeting']);
  });

  it('an item is put off with a reason, comes back on its day, and can be fetched back', async () => {
    const { value } = accepted(
      await saveServiceRequest({ customerId: 'k1', kind: 'technicalSupport', title: '焊接', details: '', owner: '李', dueOn: TODAY }),
    );
    await overrideGrade('k1', 'A', '董事會', addMonths(TODAY, -3));
    const { groups } = await todayList(TEAM);
    const rows = groups.filter(({ kind }) => kind === 'visit' || kind === 'serviceRequest').flatMap((group) => group.rows);
    await expect(snoozeItem(rows[0] as never, addDays(TODAY, 3), ' ')).rejects.toThrow(RangeError);
    await expect(snoozeItem(rows[0] as never, TODAY, '出差')).rejects.toThrow(RangeError);
    for (const row of rows) await snoozeItem(row, addDays(TODAY, 3), '出差');
    const off = await todayList(TEAM);
    expect(off.groups.filter(({ kind }) => kind !== 'greeting')).toEqual([]);
    expect(off.snoozed.map(({ row, snooze }) => `${row.kind} ${row.name} ${snooze.reason}`).sort()).toEqual([
      'serviceRequest 甲鋼構 出差',
      'visit 甲鋼構 出差',
    ]);
    expect(await kinds({ asOf: addDays(TODAY, 3), now: `${addDays(TODAY, 3)}T09:00` })).toEqual(['visit 甲鋼構', 'serviceRequest 甲鋼構']);
    await unsnooze(off.snoozed[0]?.snooze.id as string);
    expect(await kinds()).toHaveLength(1);
    await closeServiceRequest(value.id, 'done', '已派人');
    expect((await todayList(TEAM)).groups.some(({ kind }) => kind === 'serviceRequest')).toBe(false);
  });

  it('a second window sees what the first one did', async () => {
    const { value } = accepted(
      await saveServiceRequest({ customerId: 'k1', kind: 'technicalSupport', title: '焊接', details: '', owner: '李', dueOn: TODAY }),
    );
    expect(await kinds()).toEqual(['serviceRequest 甲鋼構']);
    const other = new Worker(new URL('../support/second-desk.ts', import.meta.url), { type: 'module' });
    const closed = new Promise((resolve) => {
      other.addEventListener('message', resolve, { once: true });
    });
    other.postMessage(value.id);
    await closed;
    await expect.poll(() => kinds()).toEqual([]);
    other.terminate();
  });
});
