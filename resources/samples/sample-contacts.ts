import { DEFAULT_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { afterWorkingMinutes } from '../../shared/calendar/working-time.ts';
import type { ContactChannel, ContactEntry } from '../../shared/records/contact-entry.ts';
import type { Mailing } from '../../shared/records/mailing.ts';
import type { SurveyAnswer } from '../../shared/records/survey-answer.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { addDays } from '../../shared/values/local-date.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { ratings } from './sample-visits.ts';
import { noonOf, workdayUpTo, workdaysBefore, workingTimeOn } from './sample-workdays.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Who is called now and then. */
const CALLED = 600;
const SURVEYED = 60;
const CHANNELS: readonly ContactChannel[] = ['call', 'call', 'message', 'email', 'hotline', 'online'];
const SUBJECTS = ['报下周到货计划', '确认提货时间', '对账', '询螺纹钢现货价', '问质保书补寄', '催回签合同', '发新规格表'];
const QUESTIONS = ['询 Q355B 中厚板 20 mm 现货', '问下月冷轧卷能否锁价', '要一份镀锌管检测报告'];
const REMARKS = ['配合度高', '希望多推送行情', '价格没有优势', ''];

/** §4.1.2: calls and messages of the last year, each enquiry answered but the newest few. */
export function sampleContacts(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  nextId: () => Id,
  asOf: LocalDate,
): readonly ContactEntry[] {
  const called = customers.slice(0, CALLED).filter(({ stage }) => stage === 'active');
  const entries = called.flatMap((customer) =>
    Array.from({ length: 1 + random.below(4) }, (): ContactEntry => {
      const at = workingTimeOn(random, workdayUpTo(addDays(asOf, -2 - random.below(250))));
      const channel = random.pick(CHANNELS);
      const asks = channel === 'hotline' || channel === 'online';
      return {
        ...entryOf(customer, nextId(), at, asks ? random.pick(QUESTIONS) : random.pick(SUBJECTS)),
        channel,
        direction: asks || random.chance(0.3) ? 'in' : 'out',
        asks,
        answeredAt: asks ? afterWorkingMinutes(at, 10 + random.below(200), DEFAULT_CALENDAR).at : null,
      };
    }),
  );
  const own = called.filter(({ salesRep }) => salesRep === called[0]?.salesRep);
  const waiting = QUESTIONS.map((question, nth): ContactEntry => {
    const at = workingTimeOn(random, workdaysBefore(workdayUpTo(asOf), 1 + nth));
    return { ...entryOf(random.pick(nth === 0 ? own : called), nextId(), at, question), channel: 'online', direction: 'in', asks: true };
  });
  return [...entries, ...waiting].sort((a, b) => (a.at < b.at ? -1 : 1));
}

function entryOf({ id: customerId, salesRep = '', contacts = [] }: SampleCustomer, id: Id, at: string, subject: string): ContactEntry {
  const contact = contacts[0]?.name ?? '';
  const createdAt = noonOf(at.slice(0, 10));
  return {
    id,
    customerId,
    at,
    channel: 'call',
    direction: 'out',
    by: salesRep,
    contact,
    subject,
    answeredAt: null,
    asks: false,
    createdAt,
  };
}

/** §4.1.2: product material and news to the more important ones. */
export function sampleMailings(
  customers: readonly SampleCustomer[],
  reps: readonly string[],
  nextId: () => Id,
  asOf: LocalDate,
): readonly Mailing[] {
  const to = customers.filter(({ stage }) => stage === 'active').slice(0, 80);
  const recipients = to.map(({ id, contacts = [] }) => ({ customerId: id, contact: contacts[0]?.name ?? '' }));
  return (['news', 'material'] as const).map((kind, nth): Mailing => {
    const on = workdayUpTo(addDays(asOf, -8 - 40 * nth));
    const [title, text] =
      kind === 'news'
        ? ['本月钢价行情与钢厂调价', '沙钢、永钢本旬出厂价持平，华东库存连降三周。']
        : ['高强钢 Q460C 新到规格', '12-40 mm 现货齐全，可定尺开平，附质保书。'];
    return { id: nextId(), on, kind, title, text, way: 'mailed', by: reps[0] ?? '', recipients, createdAt: noonOf(on) };
  });
}

export function sampleSurveys(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  nextId: () => Id,
  asOf: LocalDate,
): readonly SurveyAnswer[] {
  return customers
    .slice(0, SURVEYED)
    .filter(({ stage }) => stage === 'active')
    .map(({ id: customerId, salesRep = '' }): SurveyAnswer => {
      const on = workdayUpTo(addDays(asOf, -5 - random.below(200)));
      const answer = { ratings: ratings(random), remarks: random.pick(REMARKS), by: salesRep };
      return { id: nextId(), customerId, on, ...answer, createdAt: noonOf(on) };
    });
}
