import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/data/clock.ts';
import { createCustomer, updateCustomer } from '../../../renderer/data/customers.ts';
import { overrideGrade } from '../../../renderer/data/gradings.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { saveParameterVersion } from '../../../renderer/data/parameters.ts';
import { boughtAfter, careEvents, saveCareEvent } from '../../../renderer/data/relationship/care-events.ts';
import { logContact } from '../../../renderer/data/relationship/contacts-log.ts';
import { fillGreeting } from '../../../renderer/data/relationship/fill-greeting.ts';
import {
  greetingTemplates,
  removeGreetingTemplate,
  saveGreetingTemplate,
  templateFor,
} from '../../../renderer/data/relationship/greeting-templates.ts';
import { festivalAddressees, greetingsDue } from '../../../renderer/data/relationship/greetings.ts';
import { mailings, mailingsOf, saveMailing } from '../../../renderer/data/relationship/mailings.ts';
import { segmentCounts, segmentMembers } from '../../../renderer/data/relationship/segments.ts';
import {
  serviceRequests,
  serviceRequestsOf,
  saveServiceRequest,
  closeServiceRequest,
} from '../../../renderer/data/relationship/service-requests.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import type { Birthday } from '../../../shared/calendar/next-birthday.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet, salesLine } from '../support/ledger-plan.ts';
import { accepted } from '../support/relationship-drafts.ts';

const TODAY = today();

function born(month: number, day: number, lunar = false): Birthday {
  return { calendar: lunar ? 'lunar' : 'solar', year: null, month, day, leap: false };
}

function person(id: string, name: string, birthday: Birthday | null) {
  return { id, name, position: '', phone: '138', email: '', salutation: `${name.slice(0, 1)}總`, birthday, notes: '' };
}

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '李' });
  const create = [
    {
      id: 'k1',
      name: '甲鋼構',
      salesRep: '李',
      industry: 'construction',
      contacts: [person('c1', '王建華', born(1, 2)), person('c2', '許敏', null)],
    },
    { id: 'k2', name: '乙機械', salesRep: '趙', industry: 'machinery', contacts: [person('c3', '趙剛', born(12, 30, true))] },
  ] as const;
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
});

describe('§4.2.1 greetings', () => {
  it('birthdays are due within the notice over a year end, solar and lunar; a 30th that the year has not is the 29th', async () => {
    expect((await greetingsDue('2025-12-27', {})).birthdays.map(({ contact, on }) => [contact, on])).toEqual([['王建華', '2026-01-02']]);
    expect((await greetingsDue('2025-12-25', {})).birthdays).toEqual([]);
    // The year of the snake has no 30th of its last month.
    expect((await greetingsDue('2026-02-10', {})).birthdays).toMatchObject([
      { contact: '趙剛', salutation: '趙總', on: '2026-02-16', remarks: ['noDay30'], greeted: false },
    ]);
    expect((await greetingsDue('2026-02-10', { rep: '李' })).birthdays).toEqual([]);
    await updateCustomer('k2', { contacts: [{ ...person('c3', '趙剛', born(12, 30, true)), email: 'zhao@example.com' }] });
    expect((await greetingsDue('2026-02-10', {})).birthdays).toMatchObject([{ email: 'zhao@example.com', phone: '138' }]);
    expect((await greetingsDue('2026-02-10', {})).festivals).toEqual([{ festival: 'spring', on: '2026-02-17', greeted: 0 }]);
  });

  it('a contact’s new birthday moves the greeting, a customer that goes takes it along', async () => {
    await updateCustomer('k1', { contacts: [person('c1', '王建華', born(3, 1))] });
    expect((await greetingsDue('2025-12-30', { days: 5 })).birthdays).toEqual([]);
    const moved = await greetingsDue('2026-02-25', {});
    expect(moved.birthdays.map(({ contact }) => contact)).toEqual(['王建華']);
    const { value } = await createCustomer({ name: '丙', contacts: [person('c9', '孫', born(3, 2))] });
    expect((await greetingsDue('2026-02-25', {})).birthdays).toHaveLength(2);
    await updateCustomer(value.id, { contacts: [] });
    expect((await greetingsDue('2026-02-25', {})).birthdays).toHaveLength(1);
  });

  it('who was greeted is known, from a mailing or from the log, until an undo', async () => {
    const soon = addDays(TODAY, 3);
    const birthday = born(Number(soon.slice(5, 7)), Number(soon.slice(8, 10)));
    await updateCustomer('k1', { contacts: [person('c1', '王建華', birthday)] });
    await updateCustomer('k2', { contacts: [person('c3', '趙剛', birthday)] });
    const greeted = async () => (await greetingsDue(TODAY, {})).birthdays.map((due) => `${due.contact} ${String(due.greeted)}`).sort();
    expect(await greeted()).toEqual(['王建華 false', '趙剛 false']);
    const sent = await saveMailing({
      kind: 'greeting',
      title: 'birthday',
      text: '生日快樂',
      way: 'copied',
      by: '李',
      recipients: [{ customerId: 'k1', contact: '王建華' }],
    });
    expect(await greeted()).toEqual(['王建華 true', '趙剛 false']);
    const entry = { customerId: 'k2', at: `${TODAY}T00:00`, channel: 'greeting', direction: 'out', by: '趙', contact: '趙剛' } as const;
    accepted(await logContact({ ...entry, subject: '', answeredAt: null, asks: false }));
    expect(await greeted()).toEqual(['王建華 true', '趙剛 true']);
    await undoBatch(sent.batch);
    expect(await greeted()).toEqual(['王建華 false', '趙剛 true']);
    expect(await mailings()).toEqual([]);
  });

  it('a template is filled in with the right form of address, in the language of the window if there is one', async () => {
    const { value } = await saveGreetingTemplate({
      occasion: 'spring',
      locale: 'zh-Hant',
      text: '{salutation}：{company}新春大吉！{sender}',
    });
    await saveGreetingTemplate({ occasion: 'spring', locale: 'en', text: 'Dear {salutation}' });
    const templates = await greetingTemplates();
    expect(templateFor(templates, 'spring', 'zh-Hant')?.id).toBe(value.id);
    expect(templateFor(templates, 'spring', 'zh-Hans')).toBeDefined();
    expect(templateFor(templates, 'birthday', 'en')).toBeUndefined();
    const names = { salutation: '王總', contact: '王建華', company: '甲鋼構', sender: '李' };
    expect(fillGreeting(value.text, names)).toBe('王總：甲鋼構新春大吉！李');
    await expect(saveGreetingTemplate({ ...value, text: ' ' })).rejects.toThrow(RangeError);
    await removeGreetingTemplate(value.id);
    expect(await greetingTemplates()).toHaveLength(1);
  });
});

describe('§4.1.2 mailings to segments', () => {
  it('counts customers by grade and industry, and logs once what each of them got', async () => {
    await overrideGrade('k1', 'A', '董事會', TODAY);
    expect(await segmentCounts(TODAY)).toEqual([
      { grade: null, industry: 'machinery', customers: 1 },
      { grade: 'A', industry: 'construction', customers: 1 },
    ]);
    const members = await segmentMembers({ asOf: TODAY, grades: ['A'], industries: ['construction'] });
    expect(members).toMatchObject([{ customerId: 'k1', contact: '王建華', salutation: '王總', phone: '138' }]);
    expect(await segmentMembers({ asOf: TODAY, grades: ['B'] })).toEqual([]);
    const recipients = members.map(({ customerId, contact }) => ({ customerId, contact }));
    await saveMailing({ kind: 'news', title: '行情', text: '漲', way: 'mailed', by: '李', recipients });
    expect(await mailingsOf('k1')).toMatchObject([{ title: '行情', recipients: 1, on: TODAY }]);
    expect(await mailingsOf('k2')).toEqual([]);
    await expect(saveMailing({ kind: 'news', title: '行情', text: '', way: 'mailed', by: '李', recipients: [] })).rejects.toThrow(
      RangeError,
    );
  });

  it('those who were greeted for a festival are left out of its next batch', async () => {
    const { festivals } = await greetingsDue(TODAY, { days: 60 });
    const festival = festivals[0]?.festival ?? 'newYear';
    expect(await festivalAddressees(festival, { asOf: TODAY })).toHaveLength(2);
    const recipients = [{ customerId: 'k1', contact: '王建華' }];
    await saveMailing({ kind: 'greeting', title: festival, text: '賀', way: 'printed', by: '李', recipients });
    expect((await festivalAddressees(festival, { asOf: TODAY })).map(({ customerId }) => customerId)).toEqual(['k2']);
    expect((await greetingsDue(TODAY, { days: 60 })).festivals[0]).toMatchObject({ festival, greeted: 1 });
  });
});

describe('§4.2.2, §4.2.3 services and events', () => {
  it('a service request is a case with owner, due date and result', async () => {
    expect(
      await saveServiceRequest({ customerId: 'k1', kind: 'customProduct', title: '', details: '', owner: '李', dueOn: 'x' }),
    ).toMatchObject({
      ok: false,
      error: [
        { field: 'title', code: 'required' },
        { field: 'dueOn', code: 'notADate' },
      ],
    });
    const draft = {
      customerId: 'k1',
      kind: 'customProduct',
      title: '定尺 9 米',
      details: '',
      owner: '李',
      dueOn: addDays(TODAY, 5),
    } as const;
    const { value } = accepted(await saveServiceRequest(draft));
    accepted(await saveServiceRequest({ ...draft, id: value.id, owner: '趙' }));
    expect(await serviceRequests('open')).toMatchObject([{ name: '甲鋼構', request: { owner: '趙', openedOn: TODAY } }]);
    await expect(closeServiceRequest(value.id, 'done', '')).rejects.toThrow(RangeError);
    await closeServiceRequest(value.id, 'done', '已交 30 噸');
    await expect(closeServiceRequest(value.id, 'done', '再')).rejects.toMatchObject({ code: 'conflict' });
    expect(await serviceRequests('closed')).toMatchObject([{ request: { result: '已交 30 噸', closedOn: TODAY } }]);
    expect(await serviceRequestsOf('k1')).toHaveLength(1);
  });

  it('an event knows its guests, its cost and who bought in the days after it', async () => {
    const sold = (customerId: string, date: string, amountFen: number) => salesLine({ customerId, date, amountFen });
    const lines = [
      sold('k1', '2026-03-30', 1_00),
      sold('k1', '2026-04-02', 5_00),
      sold('k1', '2026-06-30', 7_00),
      sold('k1', '2026-07-01', 9_00),
    ];
    await saveImport(ledgerPlan({ lines }), quiet, neverAborted);
    const guest = { answer: 'accepted', attended: true } as const;
    const invitations = [
      { customerId: 'k1', contact: '王建華', ...guest },
      { customerId: 'k2', contact: '趙剛', ...guest, attended: false },
    ];
    const draft = { name: '新品發佈', on: '2026-04-01', place: '無錫', costFen: 300_00, owner: '李', notes: '' };
    expect(
      await saveCareEvent({ ...draft, invitations: [...invitations, { customerId: 'k1', contact: '王建華 ', ...guest }] }),
    ).toMatchObject({
      ok: false,
      error: [{ field: 'invitations', code: 'twice' }],
    });
    const { value, batch } = accepted(await saveCareEvent({ ...draft, invitations }));
    expect(await boughtAfter(value)).toEqual({
      days: 90,
      rows: [
        { customerId: 'k1', name: '甲鋼構', attended: true, beforeFen: 1_00, afterFen: 12_00 },
        { customerId: 'k2', name: '乙機械', attended: false, beforeFen: 0, afterFen: 0 },
      ],
    });
    // The company may look at fewer days; the day of the event decides which figure holds.
    accepted(await saveParameterVersion({ effectiveFrom: value.on, values: { eventEffectDays: 1 }, reason: '試行' }));
    expect(await boughtAfter(value)).toMatchObject({ days: 1, rows: [{ afterFen: 5_00, beforeFen: 0 }, {}] });
    await undoBatch(batch);
    expect(await careEvents()).toEqual([]);
  });
});
