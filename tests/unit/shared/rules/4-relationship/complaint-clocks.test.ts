import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../../../../shared/calendar/working-calendar.ts';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import type { Complaint } from '../../../../../shared/records/complaint.ts';
import { complaintClocks, hasRedMark } from '../../../../../shared/rules/4-relationship/index.ts';
import { complaintOf } from './any-complaint.ts';

const parameters = parametersAt([], '2026-11-26');
const clocks = (complaint: Complaint, now: string) => complaintClocks(complaint, parameters, DEFAULT_CALENDAR, now);

describe('§4.3.2 first contact within two working hours', () => {
  const [just, under, over] = ['2026-11-26T11:00', '2026-11-26T10:59', '2026-11-26T11:01'];

  it('is met at the minute and before it, and missed a minute later', () => {
    const stateAt = (contactedAt: string) => clocks(complaintOf({ contactedAt }), '2026-11-26T15:00')[0]?.state;
    expect([stateAt(under), stateAt(just), stateAt(over)]).toEqual(['met', 'met', 'missed']);
  });

  it('runs until its minute and is late after it', () => {
    expect(clocks(complaintOf(), just)[0]).toMatchObject({ dueAt: just, state: 'running', leftMinutes: 0 });
    expect(clocks(complaintOf(), under)[0]).toMatchObject({ state: 'running', leftMinutes: 1 });
    expect(clocks(complaintOf(), over)[0]).toMatchObject({ state: 'late', leftMinutes: -1 });
  });

  it('received on Friday evening is due on Monday morning, and after the holidays when they are between', () => {
    expect(clocks(complaintOf({ receivedAt: '2026-11-27T20:10' }), '2026-11-27T20:10')[0]?.dueAt).toBe('2026-11-30T10:30');
    expect(clocks(complaintOf({ receivedAt: '2026-09-30T17:30' }), '2026-09-30T17:30')[0]?.dueAt).toBe('2026-10-08T10:00');
  });

  it('follows the figure in force on the day', () => {
    const version = { id: 'v', effectiveFrom: '2026-11-26', values: { complaintContactWorkingHours: 4 }, who: '', at: 0, reason: '' };
    const at = (date: string) =>
      complaintClocks(complaintOf(), parametersAt([version], date), DEFAULT_CALENDAR, '2026-11-26T09:00')[0]?.dueAt;
    expect([at('2026-11-25'), at('2026-11-26')]).toEqual(['2026-11-26T11:00', '2026-11-26T14:30']);
  });
});

describe('§4.3.3 a clock that runs out soon', () => {
  const soonAt = (now: string, share = 0.25, clock = 0) => {
    const version = { id: 'v', effectiveFrom: '2026-11-01', values: { complaintSoonShare: share }, who: '', at: 0, reason: '' };
    return complaintClocks(complaintOf(), parametersAt([version], '2026-11-26'), DEFAULT_CALENDAR, now)[clock]?.soon;
  };

  it('is soon with the share of its working time left: 30 minutes of two hours, and no longer when it is late', () => {
    expect([soonAt('2026-11-26T10:29'), soonAt('2026-11-26T10:30'), soonAt('2026-11-26T11:00')]).toEqual([false, true, true]);
    expect(soonAt('2026-11-26T11:01')).toBe(false);
  });

  it('follows the parameter: half of the time, none of it', () => {
    expect([soonAt('2026-11-26T09:59', 0.5), soonAt('2026-11-26T10:00', 0.5)]).toEqual([false, true]);
    expect([soonAt('2026-11-26T10:59', 0), soonAt('2026-11-26T11:00', 0)]).toEqual([false, true]);
  });

  it('counts the weekend of a feedback as no time at all', () => {
    // Thursday 09:00 to Tuesday 18:00: 450 + 3 x 480 working minutes, of which a quarter is 472.5; Tuesday from 08:30 on has 480.
    expect([soonAt('2026-11-29T12:00', 0.25, 1), soonAt('2026-12-01T08:37', 0.25, 1), soonAt('2026-12-01T08:38', 0.25, 1)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('§4.3.3 feedback within three working days', () => {
  it('is due at the end of the third working day after the day it came in', () => {
    expect(clocks(complaintOf(), '2026-11-26T09:00')[1]).toMatchObject({ dueAt: '2026-12-01T18:00', certain: true });
  });

  it('counts a swapped weekend as worked', () => {
    const complaint = complaintOf({ receivedAt: '2026-10-08T10:00' });
    expect(clocks(complaint, '2026-10-08T10:00')[1]?.dueAt).toBe('2026-10-12T18:00');
  });

  it('over the end of a year whose holidays are unknown says that it is not certain', () => {
    const complaint = complaintOf({ receivedAt: '2026-12-30T10:00' });
    expect(clocks(complaint, '2026-12-30T10:00')[1]).toMatchObject({ dueAt: '2027-01-04T18:00', certain: false });
  });

  it('stands still only while the customer is waited for, by working time', () => {
    const wait = { from: '2026-11-27T09:00', to: '2026-11-27T12:00', why: '等樣品' };
    const complaint = complaintOf({ contactedAt: '2026-11-26T10:00', waits: [wait] });
    expect(clocks(complaint, '2026-11-30T09:00')[1]).toMatchObject({ dueAt: '2026-12-02T11:30', state: 'running' });
    expect(clocks(complaint, '2026-11-27T10:00')[1]).toMatchObject({ state: 'waiting' });
    expect(clocks(complaint, '2026-11-27T10:00')[0]).toMatchObject({ state: 'met', dueAt: '2026-11-26T11:00' });
  });

  it('moves on with a wait that has no end yet, and a wait that begins past the deadline helps nothing', () => {
    const open = complaintOf({ waits: [{ from: '2026-12-01T17:00', to: null, why: '' }] });
    expect(clocks(open, '2026-12-03T12:00')[1]?.state).toBe('waiting');
    const late = complaintOf({ waits: [{ from: '2026-12-02T09:00', to: null, why: '' }] });
    expect(clocks(late, '2026-12-03T12:00')[1]).toMatchObject({ state: 'late', dueAt: '2026-12-01T18:00' });
  });

  it('missed once stays a red mark, also when the complaint was closed and reopened in time', () => {
    const complaint = complaintOf({
      contactedAt: '2026-11-26T10:00',
      fedBackAt: '2026-12-02T09:00',
      reopenings: [{ at: '2026-12-07T09:00', why: '又銹', fedBackAt: '2026-12-08T09:00' }],
    });
    const found = clocks(complaint, '2026-12-09T09:00');
    expect(found.map(({ state }) => state)).toEqual(['met', 'missed', 'met']);
    expect(hasRedMark(found)).toBe(true);
    expect(hasRedMark(clocks(complaintOf(), '2026-11-26T09:30'))).toBe(false);
  });
});
