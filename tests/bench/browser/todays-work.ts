import { today } from '../../../renderer/data/clock.ts';
import { stopColumns } from '../../../renderer/data/columns-client.ts';
import { runCommand } from '../../../renderer/data/command.ts';
import { facets } from '../../../renderer/data/customer-table.ts';
import { createCustomer, updateCustomer } from '../../../renderer/data/customers.ts';
import { recordMoneyFacts } from '../../../renderer/data/credit/money-facts.ts';
import { overrideGrade } from '../../../renderer/data/gradings.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { logContact } from '../../../renderer/data/relationship/contacts-log.ts';
import { todayCounts, todayList } from '../../../renderer/data/relationship/today.ts';
import { saveVisit } from '../../../renderer/data/relationship/visits.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { freshDatabase, timed } from './fresh-database.ts';
import { madeCustomers, madeSales, NO_COUNTS } from './made-sales.ts';
import { madeContacts, madeInvoices, madeVisits } from './made-relations.ts';
import type { Timings } from './page.ts';

const YEARS = 10;
/** Visits of a customer in ten years, and as many contacts: few are A, most are visited as needed. */
const ROWS_A_CUSTOMER = 3;
const REPS = 50;
/** One in ten has bought nothing yet. */
const PROSPECTS = 10;
const ROUNDS = 9;

/** `size` customers of fifty sales reps with ten years of visits, contacts and invoices: what the day's list takes, at first and after a change. */
export async function todaysWork(size: number): Promise<Timings> {
  await freshDatabase();
  const customers = madeCustomers(size).map((customer, index) => ({
    ...customer,
    salesRep: `業務${index % REPS}`,
    stage: index % PROSPECTS === 0 ? ('prospect' as const) : ('active' as const),
  }));
  const sales = madeSales(customers, size * YEARS);
  const plan = { files: [], createCustomers: customers, updateCustomers: [], sales, entries: [], counts: NO_COUNTS };
  await saveImport(plan, () => undefined, new AbortController().signal);
  await runCommand('benchVisits', ['visits'], (recorder) =>
    recorder.createMany('visits', madeVisits(customers, size * ROWS_A_CUSTOMER, today())),
  );
  await runCommand('benchContacts', ['contactEntries'], (recorder) =>
    recorder.createMany('contactEntries', madeContacts(customers, size * ROWS_A_CUSTOMER, today())),
  );
  await madeInvoices(customers, size, today());
  const team = { asOf: today(), now: `${today()}T09:00`, who: 'team', me: '' } as const;
  const rep = { ...team, who: 'me', me: '業務7' } as const;
  const first = await timed(() => todayList(team));
  const floor = await median(() => plainLoop(size * 2 * ROWS_A_CUSTOMER));
  const ofTeam = await median(() => todayList(team));
  const ofRep = await median(() => todayList(rep));
  const counts = await median(() => todayCounts(rep));
  let at = 0;
  const next = (): string => customers[(at += 1)]?.id ?? '';
  const visit = await median(
    () => todayList(rep),
    () => saveVisit(madeDraft(next())),
  );
  const contact = await median(
    () => todayList(rep),
    () => logContact(madeEntry(next())),
  );
  const payment = await median(
    () => todayList(rep),
    () => recordMoneyFacts([madePayment(next())]),
  );
  const edit = await median(
    () => todayList(rep),
    () => updateCustomer(next(), { phone: '021-55500001' }),
  );
  const moved = await median(
    () => todayList(rep),
    () => updateCustomer(next(), { since: '2011-03-01' }),
  );
  const added = await median(
    () => todayList(rep),
    () => createCustomer({ name: `新客戶${next()}`, salesRep: '業務7' }),
  );
  const graded = await median(
    () => todayList(rep),
    () => overrideGrade(next(), 'A', '戰略合作', today()),
  );
  const tomorrow = addDays(today(), 1);
  const longest = await longestWait(() => todayList({ ...team, asOf: tomorrow, now: `${tomorrow}T09:00` }));
  stopColumns();
  const again = await timed(() => todayList(team));
  return {
    'floor: one plain loop over every row of ten years': floor,
    'ours: today of the team of fifty': ofTeam,
    'ours: today of one rep': ofRep,
    'ours: counts of one rep': counts,
    'ours: today of one rep after a visit': visit,
    'ours: today of one rep after a contact': contact,
    'ours: today of one rep after a payment': payment,
    'ours: today of one rep after a customer was edited': edit,
    'ours: the same, its first day moved': moved,
    'ours: today of one rep after a customer was added': added,
    'ours: today of one rep after a grade was set by hand': graded,
    'ours: the first list of another day': longest.all,
    'ours: the longest that another question waited meanwhile': longest.wait,
    'ours: the first question of the day, all read and settled': first,
    'ours: the first question of the next start': again,
  };
}

/** While one answer is worked out, others are asked for one after the other. */
async function longestWait(work: () => Promise<unknown>): Promise<{ readonly all: number; readonly wait: number }> {
  const state = { running: true };
  const all = timed(work).finally(() => {
    state.running = false;
  });
  let wait = 0;
  while (state.running) wait = Math.max(wait, await timed(() => facets()));
  return { all: await all, wait };
}

function plainLoop(rows: number): number {
  const days = new Int32Array(rows);
  let due = 0;
  for (let row = 0; row < rows; row += 1) if ((days[row] as number) <= 0) due += 1;
  return due;
}

async function median(work: () => unknown, before: () => unknown = () => undefined): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await before();
    taken.push(await timed(work));
  }
  return taken.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
}

function madeDraft(customerId: string) {
  const ratings = { quality: 4, price: 4, service: 5 };
  return {
    customerId,
    kind: 'phone',
    on: today(),
    by: '業務7',
    ratings,
    opinions: '',
    plans: [],
    photos: [],
    nextStep: '',
    nextOn: null,
  } as const;
}

function madeEntry(customerId: string) {
  const entry = { customerId, at: `${today()}T00:00`, channel: 'call', direction: 'out', by: '業務7', contact: '' } as const;
  return { ...entry, subject: '', answeredAt: null, asks: false } as const;
}

function madePayment(customerId: string) {
  const nothing = { dueOn: null, docNo: '', contractNo: '', of: '', to: '', notes: '' };
  return { ...nothing, kind: 'payment', customerId, date: today(), amountFen: 100_00, method: 'transfer' } as const;
}
