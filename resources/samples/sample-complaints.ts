import { DEFAULT_CALENDAR } from '../../shared/calendar/working-calendar.ts';
import { afterWorkingDays, afterWorkingMinutes } from '../../shared/calendar/working-time.ts';
import { COMPLAINT_CHANNELS, type Complaint, type ComplaintState } from '../../shared/records/complaint.ts';
import type { ImprovementMeasure } from '../../shared/records/improvement-measure.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { addDays } from '../../shared/values/local-date.ts';
import { dateOfTime, type LocalTime } from '../../shared/values/local-time.ts';
import { COMPLAINT_STORIES, MEASURE_STORIES, type ComplaintStory } from './complaint-stories.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { noonOf, workdayUpTo, workdaysBefore, workingTimeOn } from './sample-workdays.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Who complains is among the most important. */
const COMPLAINERS = 600;
/** How far the open ones are, and how many working days ago they came: some deadlines have passed. */
const OPEN: readonly (readonly [state: ComplaintState, ago: number])[] = [
  ['received', 1],
  ['received', 3],
  ['contacted', 1],
  ['contacted', 5],
  ['investigating', 2],
  ['investigating', 4],
  ['proposed', 3],
  ['fedBack', 4],
  ['fedBack', 5],
  ['unsatisfied', 6],
  ['satisfied', 7],
];
/** Places of those that are about a customer of the first rep: one to be contacted, two to be answered. */
const OWN: ReadonlySet<number> = new Set([0, 3, 4]);
const LATE_CONTACT = 0.08;
const LATE_FEEDBACK = 0.14;
const REOPENED = 0.06;

/** §4.3: in every state, of every kind, most of them closed long ago; numbered in the order in which they came. */
export function sampleComplaints(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  nextId: () => Id,
  asOf: LocalDate,
): readonly Complaint[] {
  const who = customers.slice(0, COMPLAINERS).filter(({ stage }) => stage !== 'prospect');
  const own = who.filter(({ salesRep }) => salesRep === who[0]?.salesRep);
  const closed = Math.min(24 + Math.floor(customers.length / 25), 400);
  const made = [
    ...OPEN.map(([state, ago], nth) =>
      complaint(random, random.pick(OWN.has(nth) ? own : who), storyAt(nth), { state, on: workdaysBefore(workdayUpTo(asOf), ago), asOf }),
    ),
    ...Array.from({ length: closed }, (_, nth) =>
      complaint(random, random.pick(who), storyAt(random.chance(0.3) ? 0 : nth), {
        state: 'closed',
        on: workdayUpTo(addDays(asOf, -20 - random.below(480))),
        asOf,
      }),
    ),
  ].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  const counts = new Map<string, number>();
  return made.map((each): Complaint => {
    const year = each.receivedAt.slice(0, 4);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    return { ...each, id: nextId(), no: `TS-${year}-${String(count).padStart(4, '0')}` };
  });
}

export function sampleMeasures(
  random: SeededRandom,
  reps: readonly string[],
  nextId: () => Id,
  asOf: LocalDate,
): readonly ImprovementMeasure[] {
  return MEASURE_STORIES.map(({ cause, action, dueIn, doneIn, checkIn, effective, notes }) => ({
    id: nextId(),
    cause,
    action,
    owner: random.pick(doneIn === null && dueIn < 0 ? reps.slice(0, 1) : reps),
    dueOn: addDays(asOf, dueIn),
    doneOn: doneIn === null ? null : addDays(asOf, doneIn),
    checkOn: addDays(asOf, checkIn),
    effective,
    checkedOn: effective === null ? null : addDays(asOf, checkIn),
    notes,
    createdAt: noonOf(addDays(asOf, dueIn - 20)),
    updatedAt: noonOf(addDays(asOf, doneIn ?? dueIn - 20)),
  }));
}

interface Course {
  readonly state: ComplaintState;
  readonly on: LocalDate;
  readonly asOf: LocalDate;
}

function complaint(
  random: SeededRandom,
  { id: customerId, salesRep = '' }: SampleCustomer,
  story: ComplaintStory,
  { state, on, asOf }: Course,
): Omit<Complaint, 'id' | 'no'> {
  const receivedAt = workingTimeOn(random, on);
  const reached = REACHED[state];
  const contactedAt =
    reached < 1 ? null : before(asOf, afterWorkingMinutes(receivedAt, contactAfter(random), DEFAULT_CALENDAR).at, receivedAt);
  const fedBackAt = reached < 4 ? null : before(asOf, fedBack(random, contactedAt ?? receivedAt, state), contactedAt ?? receivedAt);
  const closedAt = state === 'closed' && fedBackAt !== null ? later(fedBackAt, 1 + random.below(4)) : null;
  const tonnes = story.product === '' ? 0 : 2 + random.below(28);
  const known = reached >= 3;
  const reopening = closedAt !== null && random.chance(REOPENED);
  return {
    customerId,
    receivedAt,
    channel: random.pick(COMPLAINT_CHANNELS),
    receivedBy: salesRep,
    kind: story.kind,
    contractNo: '',
    product: story.product,
    spec: story.spec,
    heatNo: story.product === '' ? '' : `${on.slice(2, 4)}${String(100_000 + random.below(800_000))}`,
    quantityKg: tonnes === 0 ? null : tonnes * 1_000,
    content: story.content,
    photos: [],
    handledBy: salesRep,
    state,
    contactedAt,
    fedBackAt,
    closedAt: reopening && closedAt !== null ? later(closedAt, 6) : closedAt,
    waits:
      state === 'investigating' && random.chance(0.5)
        ? [{ from: later(receivedAt, 1), to: later(receivedAt, 1).replace(/T.*/, 'T17:00'), why: '等客户寄样品' }]
        : [],
    reopenings:
      reopening && closedAt !== null ? [{ at: later(closedAt, 2), why: '换来的货又有同样问题', fedBackAt: later(closedAt, 4) }] : [],
    cause: known ? story.cause : '',
    whys: known ? story.whys : [],
    solution: known ? story.solution : null,
    solutionText: known ? story.solutionText : '',
    costFen: known ? story.yuanATonne * tonnes * 100 : null,
    satisfied: SATISFIED[state] ?? null,
    createdAt: noonOf(on),
    updatedAt: noonOf(on),
  };
}

const REACHED: Readonly<Record<ComplaintState, number>> = {
  received: 0,
  contacted: 1,
  investigating: 2,
  proposed: 3,
  fedBack: 4,
  unsatisfied: 5,
  satisfied: 5,
  closed: 6,
};
const SATISFIED: Readonly<Partial<Record<ComplaintState, boolean>>> = { satisfied: true, closed: true, unsatisfied: false };

/** Minutes of working time; §4.3.2 allows 120. */
function contactAfter(random: SeededRandom): number {
  return random.chance(LATE_CONTACT) ? 140 + random.below(400) : 10 + random.below(100);
}

/** §4.3.3 allows three working days. */
function fedBack(random: SeededRandom, contactedAt: LocalTime, state: ComplaintState): LocalTime {
  const days = state === 'closed' && random.chance(LATE_FEEDBACK) ? 4 + random.below(4) : 1 + random.below(2);
  return later(contactedAt, days);
}

function later(time: LocalTime, days: number): LocalTime {
  return `${afterWorkingDays(dateOfTime(time), days, DEFAULT_CALENDAR).at}T${11 + (days % 4)}:20`;
}

/** Nothing of what is written has yet to happen: what would, happened right after. */
function before(asOf: LocalDate, time: LocalTime, after: LocalTime): LocalTime {
  return dateOfTime(time) < asOf ? time : afterWorkingMinutes(after, 30, DEFAULT_CALENDAR).at;
}

function storyAt(nth: number): ComplaintStory {
  return COMPLAINT_STORIES[nth % COMPLAINT_STORIES.length] as ComplaintStory;
}
