import { EVIDENCE_KINDS, type AssessedStanding, type CreditAssessment } from '../../shared/records/credit-assessment.ts';
import type { CreditLimit } from '../../shared/records/credit-limit.ts';
import type { MoneyFactDraft } from '../../shared/records/money-fact.ts';
import type { Fen, Id, Instant, LocalDate } from '../../shared/values/id.ts';
import { addDays, addMonths, dayNumber, firstDayOf, fromDayNumber, lastDayOf, monthOf } from '../../shared/values/local-date.ts';
import type { SampleCustomer } from './sample-customers.ts';
import type { SampleSales } from './sample-sales.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What the books of the company say since they began: invoices month by month, what was paid on them, and whom the head has assessed. */
export interface SampleCredit {
  readonly booksFrom: LocalDate;
  readonly money: readonly MoneyFactDraft[];
  readonly assessments: readonly CreditAssessment[];
  readonly limits: readonly CreditLimit[];
}

const MONTHS = 6;
const TERM_DAYS = 30;
/** Small customers pay before they load; one in three of the others was never assessed. */
const ASSESSED_AMONG_FIRST = 0.6;
const STANDINGS: readonly AssessedStanding[] = ['good', 'good', 'good', 'fair', 'fair', 'poor'];
/** Days after the due day on which they pay, from and to. */
const PAYS: Readonly<Record<AssessedStanding, readonly [from: number, to: number]>> = { good: [-12, 4], fair: [-4, 32], poor: [20, 150] };
const SCORES: Readonly<Record<AssessedStanding, readonly [from: number, to: number]>> = { good: [82, 98], fair: [62, 78], poor: [30, 55] };
const SCORED = [
  'yearsInBusiness',
  'businessScale',
  'orderOutlook',
  'profitability',
  'debtRatio',
  'liquidity',
  'litigation',
  'marketView',
  'thirdPartyRating',
] as const;

export function sampleCredit(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  sales: SampleSales,
  nextId: () => Id,
  asOf: LocalDate,
): SampleCredit {
  const booksFrom = firstDayOf(monthOf(addMonths(asOf, -MONTHS)));
  const standings = customers.map(() => random.pick(STANDINGS));
  const assessed = customers.map((_, rank) => rank < customers.length * ASSESSED_AMONG_FIRST && random.chance(2 / 3));
  const assessments: CreditAssessment[] = [];
  const limits: CreditLimit[] = [];
  const bought = monthlyAmounts(sales, booksFrom, asOf);
  customers.forEach(({ id }, rank) => {
    const standing = standings[rank] as AssessedStanding;
    if (assessed[rank] !== true) return;
    const on = addDays(asOf, -30 - random.below(400));
    assessments.push(assessmentOf(random, nextId(), id, standing, on));
    if (standing !== 'poor') limits.push(limitOf(nextId(), id, standing, averageOf(bought.get(rank)), on));
  });
  return { booksFrom, money: moneyOf(random, customers, standings, bought, asOf), assessments, limits };
}

type MonthlyAmounts = ReadonlyMap<number, ReadonlyMap<string, Fen>>;

/** By customer and month, of months that are over. */
function monthlyAmounts(sales: SampleSales, booksFrom: LocalDate, asOf: LocalDate): MonthlyAmounts {
  const from = dayNumber(booksFrom);
  const to = dayNumber(firstDayOf(monthOf(asOf)));
  const bought = new Map<number, Map<string, Fen>>();
  for (let line = 0; line < sales.count; line += 1) {
    const day = sales.day[line] as number;
    if (day < from || day >= to) continue;
    const customer = sales.customer[line] as number;
    const month = monthOf(fromDayNumber(day));
    const months = bought.get(customer) ?? new Map<string, Fen>();
    months.set(month, (months.get(month) ?? 0) + (sales.figures.amountFen[line] || 0));
    bought.set(customer, months);
  }
  return bought;
}

function moneyOf(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  standings: readonly AssessedStanding[],
  bought: MonthlyAmounts,
  asOf: LocalDate,
): readonly MoneyFactDraft[] {
  const money: MoneyFactDraft[] = [];
  for (const [rank, months] of bought)
    for (const [month, amountFen] of months) {
      if (amountFen <= 0) continue;
      const customerId = (customers[rank] as SampleCustomer).id;
      const date = lastDayOf(month);
      const dueOn = addDays(date, TERM_DAYS);
      const number = `${month.replace('-', '')}${String(rank + 1).padStart(5, '0')}`;
      money.push({ ...plain(customerId, date), kind: 'invoice', dueOn, docNo: `FP${number}`, amountFen });
      const [early, late] = PAYS[standings[rank] as AssessedStanding];
      const paidOn = addDays(dueOn, early + random.below(late - early + 1));
      if (paidOn <= asOf) money.push(...paymentOf(random, customerId, paidOn, `SK${number}`, amountFen));
    }
  return money;
}

/** Mostly the whole by transfer; some with a bill of six months, some a part only. */
function paymentOf(random: SeededRandom, customerId: Id, date: LocalDate, docNo: string, amountFen: Fen): readonly MoneyFactDraft[] {
  const bill = random.chance(0.25);
  const share = random.chance(0.12) ? 0.5 : 1;
  const paid = Math.round(amountFen * share);
  if (paid <= 0) return [];
  const dueOn = bill ? addMonths(date, 6) : null;
  return [{ ...plain(customerId, date), kind: 'payment', dueOn, docNo, amountFen: paid, method: bill ? 'bill' : 'transfer' }];
}

function plain(customerId: Id, date: LocalDate): Omit<MoneyFactDraft, 'kind' | 'amountFen'> {
  return { customerId, date, dueOn: null, docNo: '', contractNo: '', method: '', of: '', to: '', notes: '' };
}

function assessmentOf(random: SeededRandom, id: Id, customerId: Id, standing: AssessedStanding, on: LocalDate): CreditAssessment {
  const [from, to] = SCORES[standing];
  const at: Instant = dayNumber(on) * 86_400_000;
  return {
    id,
    customerId,
    occasion: 'periodic',
    asOf: on,
    scores: Object.fromEntries(SCORED.map((item) => [item, from + random.below(to - from + 1)])),
    evidence: EVIDENCE_KINDS.map((kind) => ({
      kind,
      present: kind === 'licence' || random.chance(0.7),
      validUntil: kind === 'licence' ? addMonths(on, 6 + random.below(60)) : addMonths(on, 12),
      location: '',
      attachments: [],
      notes: '',
    })),
    notes: '',
    state: 'approved',
    computed: standing,
    standing,
    reason: '',
    effectiveFrom: on,
    preparedBy: '',
    preparedAt: at,
    approvedBy: '',
    approvedAt: at,
  };
}

const ROUNDED_TO: Fen = 10_000_000;

function limitOf(id: Id, customerId: Id, standing: AssessedStanding, monthly: Fen, on: LocalDate): CreditLimit {
  const at: Instant = dayNumber(on) * 86_400_000;
  const amountFen = Math.max(ROUNDED_TO, Math.ceil((monthly * (standing === 'good' ? 4 : 2.5)) / ROUNDED_TO) * ROUNDED_TO);
  return {
    id,
    customerId,
    kind: 'standing',
    amountFen,
    from: on,
    until: null,
    state: 'approved',
    computedFen: amountFen,
    reason: '',
    proposedBy: '',
    proposedAt: at,
    approvedBy: '',
    approvedAt: at,
  };
}

function averageOf(months: ReadonlyMap<string, Fen> | undefined): Fen {
  return [...(months?.values() ?? [])].reduce((sum, fen) => sum + fen, 0) / MONTHS;
}
