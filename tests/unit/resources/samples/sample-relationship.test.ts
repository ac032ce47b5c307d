import { describe, expect, it } from 'vitest';
import { makeSampleCompany } from '../../../../resources/samples/make-sample-company.ts';
import { DEFAULT_CALENDAR } from '../../../../shared/calendar/working-calendar.ts';
import { isBirthday } from '../../../../shared/calendar/next-birthday.ts';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import { COMPLAINT_KINDS, COMPLAINT_STATES } from '../../../../shared/records/complaint.ts';
import { complaintClocks, hasRedMark, measureState, obstaclesTo } from '../../../../shared/rules/4-relationship/index.ts';
import { addDays } from '../../../../shared/values/local-date.ts';
import { dateOfTime } from '../../../../shared/values/local-time.ts';

/** A Monday, a Thursday, the day after a week of holidays, and the first of a year. */
const DAYS = ['2026-11-23', '2026-11-26', '2026-10-08', '2026-01-01'] as const;

describe.each(DAYS)('the sample company’s life on %s', (asOf) => {
  const { customers, relationship, credit, collection } = makeSampleCompany('S', 7, asOf, '陈静');
  const { visits, complaints, contactEntries, improvementMeasures, gifts, pointsEntries, serviceRequests, careEvents, mailings } =
    relationship;
  const known = new Set(customers.map(({ id }) => id));

  it('nothing that is written has yet to happen, and it is about customers there are', () => {
    const past = [
      ...visits.filter(({ state }) => state === 'done').map(({ on }) => on),
      ...complaints.flatMap(({ receivedAt, contactedAt, fedBackAt, closedAt, reopenings }) =>
        [receivedAt, contactedAt, fedBackAt, closedAt, ...reopenings.map(({ at }) => at)].flatMap((at) =>
          at === null ? [] : dateOfTime(at),
        ),
      ),
      ...contactEntries.map(({ at }) => dateOfTime(at)),
      ...mailings.map(({ on }) => on),
      ...pointsEntries.map(({ date }) => date),
    ];
    expect(past.filter((on) => on >= asOf)).toEqual([]);
    expect([...visits, ...complaints, ...contactEntries, ...serviceRequests].filter(({ customerId }) => !known.has(customerId))).toEqual(
      [],
    );
    expect(careEvents.some(({ on }) => on < asOf) && careEvents.some(({ on }) => on > asOf)).toBe(true);
  });

  it('§4.1.1 has visits made, booked for the days to come, and with a next step', () => {
    expect(visits.filter(({ state, on }) => state === 'booked' && on >= asOf).length).toBeGreaterThan(3);
    expect(visits.some(({ nextOn }) => nextOn !== null)).toBe(true);
    expect(visits.filter(({ state, ratings }) => state === 'done' && ratings.quality === null)).toEqual([]);
  });

  it('§4.3 has complaints of every kind in every state that could stand where they stand, some with a red mark', () => {
    expect(new Set(complaints.map(({ kind }) => kind))).toEqual(new Set(COMPLAINT_KINDS));
    expect(new Set(complaints.map(({ state }) => state))).toEqual(new Set(COMPLAINT_STATES));
    expect(complaints.flatMap((each) => obstaclesTo(each.state, each))).toEqual([]);
    for (const { receivedAt, contactedAt, fedBackAt, closedAt } of complaints) {
      const moments = [receivedAt, contactedAt, fedBackAt, closedAt].filter((at) => at !== null);
      expect(moments).toEqual(moments.toSorted());
    }
    expect(new Set(complaints.map(({ no }) => no)).size).toBe(complaints.length);
    const clocks = complaints.map((each) => complaintClocks(each, parametersAt([], asOf), DEFAULT_CALENDAR, `${asOf}T09:00`));
    const red = clocks.filter(hasRedMark).length;
    expect(red).toBeGreaterThan(2);
    expect(red).toBeLessThan(complaints.length / 2);
  });

  it('§4.3.4 has measures in several states, each for a cause that complaints have', () => {
    const causes = new Set(complaints.map(({ cause }) => cause));
    expect(improvementMeasures.filter(({ cause }) => !causes.has(cause))).toEqual([]);
    expect(new Set(improvementMeasures.map((measure) => measureState(measure, asOf))).size).toBeGreaterThan(3);
  });

  it('§4.2.1 knows birthdays by both calendars, and how people are addressed', () => {
    const contacts = customers.flatMap(({ contacts: own = [] }) => own);
    const birthdays = contacts.flatMap(({ birthday }) => birthday ?? []);
    expect(new Set(birthdays.map(({ calendar }) => calendar))).toEqual(new Set(['solar', 'lunar']));
    expect(birthdays.filter((birthday) => !isBirthday(birthday))).toEqual([]);
    expect(contacts.some(({ salutation }) => salutation.endsWith('总'))).toBe(true);
  });

  it('§4.1.2, §4.4.2 leaves enquiries open, and gives gifts only to those who have paid for them', () => {
    expect(contactEntries.filter(({ asks, answeredAt }) => asks && answeredAt === null)).toHaveLength(3);
    expect(pointsEntries.length).toBeGreaterThan(0);
    for (const { customerId, giftId, points } of pointsEntries) {
      const paid = credit.money
        .filter((fact) => fact.customerId === customerId && fact.kind === 'payment')
        .reduce((sum, { amountFen }) => sum + amountFen, 0);
      expect(-points).toBe(gifts.find(({ id }) => id === giftId)?.points);
      expect(paid / 100_000).toBeGreaterThan(-points);
    }
  });

  it('has work of each kind for whoever works here on the very first day', () => {
    const own = new Set(customers.filter(({ salesRep }) => salesRep === '陈静').map(({ id }) => id));
    const ofHers = ({ customerId }: { readonly customerId: string }): boolean => own.has(customerId);
    const states = complaints.filter(ofHers).map(({ state }) => state);
    expect(states).toEqual(expect.arrayContaining(['received', 'investigating', 'contacted']));
    expect(contactEntries.filter(ofHers).some(({ asks, answeredAt }) => asks && answeredAt === null)).toBe(true);
    expect(serviceRequests.filter(ofHers).some(({ dueOn, closedOn }) => dueOn < asOf && closedOn === null)).toBe(true);
    expect(improvementMeasures.some(({ owner, dueOn, doneOn }) => owner === '陈静' && dueOn < asOf && doneOn === null)).toBe(true);
    expect(visits.filter(ofHers).some(({ state, on }) => state === 'booked' && on === asOf)).toBe(true);
    expect(visits.filter(ofHers).some(({ nextOn }) => nextOn !== null && nextOn <= asOf)).toBe(true);
    const in2 = addDays(asOf, 2);
    const celebrates = customers
      .filter(({ id }) => own.has(id))
      .flatMap(({ contacts = [] }) => contacts.map(({ birthday }) => birthday))
      .some((birthday) => birthday?.month === Number(in2.slice(5, 7)) && birthday.day === Number(in2.slice(8)));
    expect(celebrates).toBe(true);
    expect(collection.paymentPromises.filter(ofHers).some(({ dueOn }) => dueOn === asOf)).toBe(true);
    expect(collection.contracts.filter(ofHers).some(({ endsOn }) => endsOn !== null && endsOn > asOf && endsOn < addDays(asOf, 30))).toBe(
      true,
    );
    expect([collection.suspensions.length, collection.creditLimits.length]).toEqual([1, 1]);
    expect(collection.paymentPromises.every(({ amountFen }) => Number.isSafeInteger(amountFen) && amountFen > 0)).toBe(true);
  });

  it('gives whoever works here customers of her own', () => {
    expect(customers.filter(({ salesRep }) => salesRep === '陈静').length).toBeGreaterThan(10);
  });
});

it('is as much for a hundred thousand customers as a desk can carry', () => {
  const { relationship } = makeSampleCompany('M', 7, '2026-11-26');
  for (const rows of Object.values(relationship)) expect(rows.length).toBeLessThan(2_500);
});
