import type { ParameterValues } from '../../policy/parameters.ts';
import type { MoneyFact } from '../../records/money-fact.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { addMonths, daysBetween } from '../../values/local-date.ts';
import { settle, type Account, type OpenDebit } from './open-items.ts';

/** §5.1.1 "credit record", computed. Each of the first three is null where there are no facts to tell. */
export interface RecordFigures {
  /** Average days late of the documents settled in the last `recordSettledMonths`, weighted by what was paid on them; rounded up to tenths of a day. */
  readonly lateDays: number | null;
  /** Overdue open / open, rounded up to millionths; 0 when documents of those months are all settled. */
  readonly overdueRatio: number | null;
  /** Bills dishonoured in the last `recordDishonourMonths`; null when nothing was paid in that time. */
  readonly dishonouredBills: number | null;
  readonly settledDocuments: number;
  readonly openFen: Fen;
  readonly overdueFen: Fen;
}

type RecordWindows = Pick<ParameterValues, 'recordSettledMonths' | 'recordDishonourMonths'>;

/** One customer's facts in any order. Null: nothing open, and nothing that would tell how it pays. */
export function recordFigures(facts: readonly MoneyFact[], asOf: LocalDate, windows: RecordWindows): RecordFigures | null {
  const account = settle(facts, asOf);
  const settledSince = addMonths(asOf, -windows.recordSettledMonths);
  const settled = account.debits.filter(({ fact, settledOn }) => fact.kind !== 'payment' && settledOn !== null && settledOn > settledSince);
  const openFen = sumOpen(account.debits);
  const overdueFen = sumOpen(account.debits.filter(({ overdueDays }) => overdueDays > 0));
  const recent = settled.length > 0 || account.debits.some(({ fact }) => fact.date > settledSince);
  const lateDays = averageDaysLate(settled, account);
  const overdueRatio = openFen > 0 ? ratioUp(overdueFen, openFen) : recent ? 0 : null;
  const dishonouredBills = countDishonours(facts, asOf, windows.recordDishonourMonths);
  if (lateDays === null && overdueRatio === null && dishonouredBills === null) return null;
  return { lateDays, overdueRatio, dishonouredBills, settledDocuments: settled.length, openFen, overdueFen };
}

function sumOpen(debits: readonly OpenDebit[]): Fen {
  return debits.reduce((sum, { openFen }) => sum + openFen, 0);
}

/** What a red invoice or a credit note took off was never to be paid, and weighs nothing. */
function averageDaysLate(settled: readonly OpenDebit[], account: Account): number | null {
  const payments = new Set(account.credits.filter(({ fact }) => fact.kind === 'payment').map(({ fact }) => fact.id));
  const paid = new Map<string, Fen>();
  for (const { from, to, amountFen } of account.applications) {
    if (payments.has(from)) paid.set(to, (paid.get(to) ?? 0) + amountFen);
  }
  let [weighted, weight] = [0n, 0n];
  for (const { fact, dueOn, settledOn } of settled) {
    const fen = BigInt(paid.get(fact.id) ?? 0);
    const late = Math.max(0, daysBetween(dueOn, settledOn ?? dueOn));
    weighted += fen * BigInt(late);
    weight += fen;
  }
  return weight === 0n ? null : Number(ceilDivide(weighted * 10n, weight)) / 10;
}

function ratioUp(part: Fen, whole: Fen): number {
  return Number(ceilDivide(BigInt(part) * 1_000_000n, BigInt(whole))) / 1_000_000;
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}

function countDishonours(facts: readonly MoneyFact[], asOf: LocalDate, months: number): number | null {
  const since = addMonths(asOf, -months);
  const reversed = new Set(facts.filter(({ kind, date }) => kind === 'reversal' && date <= asOf).map((fact) => fact.of));
  const counted = facts.filter(({ id, date }) => date <= asOf && date > since && !reversed.has(id));
  const dishonoured = counted.filter((fact) => fact.kind === 'dishonour' && !reversed.has(fact.of)).map((fact) => fact.of);
  const anyPayment = counted.some(({ kind, amountFen }) => kind === 'payment' && amountFen > 0);
  return anyPayment || dishonoured.length > 0 ? new Set(dishonoured).size : null;
}
