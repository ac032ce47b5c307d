import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/data/clock.ts';
import { overrideGrade } from '../../../renderer/data/gradings.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { benefitsOfCustomer } from '../../../renderer/data/relationship/benefits.ts';
import { complaintsOf, saveComplaint } from '../../../renderer/data/relationship/complaints.ts';
import { satisfactionOfCustomer, satisfactionOfTeam } from '../../../renderer/data/relationship/satisfaction.ts';
import { saveSurveyAnswer, surveyAnswersOf } from '../../../renderer/data/relationship/surveys.ts';
import { saveVisit, visitPlan } from '../../../renderer/data/relationship/visits.ts';
import { companyCalendar, importHolidayYear, saveCompanyCalendar } from '../../../renderer/data/relationship/working-calendar.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { addDays, addMonths } from '../../../shared/values/local-date.ts';
import { assessed } from '../support/credit-facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';
import { accepted, complaintDraft, visitDraft } from '../support/relationship-drafts.ts';

const TODAY = today();

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '陳經理' });
  const create = [
    { id: 'k1', name: '甲鋼構', salesRep: '李', since: addMonths(TODAY, -48) },
    { id: 'k2', name: '乙機械', salesRep: '趙', since: addMonths(TODAY, -12) },
  ];
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
});

describe('§4.1.1, §7.3.1 satisfaction', () => {
  it('is the explained mean of visits and surveys of the last months, of a customer and of the team', async () => {
    expect(await satisfactionOfCustomer('k1', TODAY)).toMatchObject({ score: null, parts: [] });
    accepted(await saveVisit(visitDraft({ ratings: { quality: 5, price: 3, service: null } })));
    accepted(await saveVisit(visitDraft({ on: addMonths(TODAY, -13), ratings: { quality: 1, price: 1, service: 1 } })));
    const answer = { customerId: 'k1', on: TODAY, remarks: '', by: '李' };
    accepted(await saveSurveyAnswer({ ...answer, ratings: { quality: 3, price: null, service: null } }));
    expect(await satisfactionOfCustomer('k1', TODAY)).toMatchObject({
      parts: [
        { part: 'visits', score: 75, weight: 50, opinions: 1 },
        { part: 'surveys', score: 50, weight: 20, opinions: 1 },
      ],
      ratings: { quality: 4, price: 3, service: null },
    });
    accepted(await saveVisit(visitDraft({ customerId: 'k2', ratings: { quality: 1, price: 1, service: 1 } })));
    const team = await satisfactionOfTeam(TODAY);
    expect(team.byRep.map(({ rep }) => rep)).toEqual(['李', '趙']);
    expect(team.byRep[1]?.satisfaction.score).toBe(0);
    expect(team.all.parts[0]).toMatchObject({ opinions: 2, score: 37.5 });
    expect((await satisfactionOfTeam(TODAY, '趙')).all.score).toBe(0);
    expect(await surveyAnswersOf('k1')).toHaveLength(1);
    const none = { quality: null, price: null, service: null };
    expect(await saveSurveyAnswer({ ...answer, on: addDays(TODAY, 1), ratings: none })).toMatchObject({
      ok: false,
      error: [
        { field: 'on', code: 'future' },
        { field: 'ratings', code: 'required' },
      ],
    });
  });
});

describe('§4.4.3 benefits', () => {
  it('says who qualifies, by what, since when and until when', async () => {
    await overrideGrade('k1', 'A', '董事會', addMonths(TODAY, -2));
    expect(await benefitsOfCustomer('k1', TODAY)).toMatchObject({
      benefits: {
        qualifies: false,
        conditions: [{ holds: true }, { holds: true }, { quantity: 'credit', actual: null, holds: false }, {}],
      },
      from: null,
      until: null,
    });
    await assessed('k1', 95, addMonths(TODAY, -1));
    const benefits = await benefitsOfCustomer('k1', TODAY);
    expect(benefits).toMatchObject({
      benefits: { qualifies: true, prioritySupply: true, discountShare: 0.01 },
      from: addMonths(TODAY, -1),
    });
    expect((benefits.until ?? '') > TODAY).toBe(true);
  });
});

describe('§4.3.2 the working calendar', () => {
  it('a company’s own day off and hours move the clocks', async () => {
    accepted(await saveComplaint(complaintDraft({ receivedAt: '2026-11-16T17:00' })));
    const due = async () => (await complaintsOf('k1', '2026-11-16T17:10'))[0]?.clocks[0]?.dueAt;
    expect(await due()).toBe('2026-11-17T09:30');
    await saveCompanyCalendar({ days: { '2026-11-17': 'off' } });
    expect(await due()).toBe('2026-11-18T09:30');
    await saveCompanyCalendar({ hours: [{ from: 480, to: 1_200 }] });
    expect(await due()).toBe('2026-11-16T19:00');
  });

  it('a year that the library does not know is uncertain until it is entered', async () => {
    const week = { asOf: '2031-01-01', weeks: 1 };
    expect((await visitPlan(week)).certain).toBe(false);
    await importHolidayYear(2031, { '2031-01-01': 'off', '2031-01-04': 'work' });
    expect((await visitPlan(week)).certain).toBe(true);
    expect(await companyCalendar()).toMatchObject({ years: [2031], days: { '2031-01-04': 'work' } });
    await expect(importHolidayYear(2031, { '2032-01-01': 'off' })).rejects.toMatchObject({ name: 'RangeError' });
    await expect(saveCompanyCalendar({ hours: [] })).rejects.toMatchObject({ name: 'RangeError' });
  });
});
