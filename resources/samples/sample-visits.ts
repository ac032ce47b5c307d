import type { PurchasePlan, Ratings, Visit } from '../../shared/records/visit.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { addDays } from '../../shared/values/local-date.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { noonOf, workdayUpTo } from './sample-workdays.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The most important customers are visited; the others when there is a need. */
const VISITED = 400;
/** A booked visit for one in so many of them. */
const BOOKED_ONE_IN = 12;
/** Of the first rep: one whose visit is due in any grade, and one with whom a next step is due. */
const DUE_RANK = 6;
const STEP_RANK = 9;
/** Days since their last visits. */
const SURE_AGO: ReadonlyMap<number, number> = new Map([
  [DUE_RANK, 375],
  [STEP_RANK, 12],
]);
const OPINIONS = [
  '交货准时，希望价格再低一点',
  '质量稳定，质保书要随车',
  '对账快，满意',
  '希望能配送到工地',
  '同行报价低二十元，先观望',
  '售后回复要再快',
  '',
];
const STEPS = ['送新报价', '带技术员看图纸', '寄样品', '确认下月用量', '谈年度协议'];
const WANTED = [
  { product: '螺纹钢', spec: 'Φ16-Φ25' },
  { product: '热轧卷', spec: '3.0-6.0*1500' },
  { product: '中厚板', spec: '14-30' },
  { product: '方矩管', spec: '100*100*4' },
];

/** §4.1.1: made in the rhythm of their importance up to `asOf`, some too long ago; some booked for the days to come. */
export function sampleVisits(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  nextId: () => Id,
  asOf: LocalDate,
): readonly Visit[] {
  const visits: Visit[] = [];
  customers.slice(0, VISITED).forEach((customer, rank) => {
    if (customer.stage === 'prospect') return;
    const every = rhythmOf(rank);
    // From just visited to a quarter of a period too late.
    const ago = Math.ceil(every * (0.05 + random.next() * 1.2));
    let on = addDays(asOf, -(SURE_AGO.get(rank) ?? ago));
    const own: Visit[] = [];
    for (let count = 1 + random.below(4); count > 0; count -= 1) {
      own.unshift(
        madeOn(random, customer, nextId(), workdayUpTo(on), own.length === 0 ? { asOf, sure: rank === STEP_RANK } : null, nextId),
      );
      on = addDays(on, -every - random.below(20));
    }
    visits.push(...own);
    if (rank % BOOKED_ONE_IN === 3)
      visits.push(bookedOn(random, customer, nextId(), rank === 3 ? asOf : workdayUpTo(addDays(asOf, 1 + random.below(12)))));
  });
  return visits;
}

function rhythmOf(rank: number): number {
  if (rank < 5) return 90;
  return rank < 20 ? 180 : 365;
}

/** Of a customer's last visit something may be left to do. */
interface LastVisit {
  readonly asOf: LocalDate;
  readonly sure: boolean;
}

function madeOn(random: SeededRandom, customer: SampleCustomer, id: Id, on: LocalDate, last: LastVisit | null, nextId: () => Id): Visit {
  const hasStep = last !== null && on > addDays(last.asOf, -60) && (random.chance(0.4) || last.sure);
  return {
    ...blank(customer, id, on),
    kind: random.chance(0.55) ? 'onSite' : 'phone',
    state: 'done',
    ratings: ratings(random),
    opinions: random.pick(OPINIONS),
    plans: random.chance(0.35) ? [plan(random, nextId(), on)] : [],
    nextStep: hasStep ? random.pick(STEPS) : '',
    nextOn: hasStep && last !== null ? addDays(last.asOf, last.sure ? -4 : random.below(12) - 4) : null,
  };
}

function bookedOn(random: SeededRandom, customer: SampleCustomer, id: Id, on: LocalDate): Visit {
  return { ...blank(customer, id, on), kind: random.chance(0.7) ? 'onSite' : 'phone', nextStep: random.pick(STEPS) };
}

function blank({ id: customerId, salesRep = '' }: SampleCustomer, id: Id, on: LocalDate): Visit {
  const ratings: Ratings = { quality: null, price: null, service: null };
  const texts = { opinions: '', nextStep: '', reason: '' };
  const times = { createdAt: noonOf(on), updatedAt: noonOf(on) };
  return {
    id,
    customerId,
    kind: 'onSite',
    state: 'booked',
    on,
    by: salesRep,
    ratings,
    plans: [],
    photos: [],
    nextOn: null,
    ...texts,
    ...times,
  };
}

/** Mostly content; price the least. */
export function ratings(random: SeededRandom): Ratings {
  const mark = (least: number): number => least + random.below(6 - least);
  return { quality: mark(3), price: random.chance(0.2) ? null : mark(2), service: mark(3) };
}

function plan(random: SeededRandom, id: Id, on: LocalDate): PurchasePlan {
  return { id, ...random.pick(WANTED), weightKg: (2 + random.below(30)) * 10_000, on: addDays(on, 15 + random.below(60)) };
}
