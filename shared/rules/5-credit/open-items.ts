import type { MoneyFact } from '../../records/money-fact.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { dayNumber } from '../../values/local-date.ts';
import { dueDayOf, moneyRole } from './money-role.ts';
import { voidedFacts, type Voiding } from './voided-facts.ts';

/** A document owed. `openFen + settledFen = amountFen`, all of them 0 or more. */
export interface OpenDebit {
  readonly fact: MoneyFact;
  readonly dueOn: LocalDate;
  readonly amountFen: Fen;
  readonly settledFen: Fen;
  readonly openFen: Fen;
  /** The day of the credit that settled the last fen, never before the document's own; null while anything is open. */
  readonly settledOn: LocalDate | null;
  /** From the due date to the day of the account, also of a settled document; 0 or less: not overdue. */
  readonly overdueDays: number;
}

/** A payment, credit note or red invoice. `freeFen + appliedFen = amountFen`. */
export interface OpenCredit {
  readonly fact: MoneyFact;
  readonly amountFen: Fen;
  readonly appliedFen: Fen;
  readonly freeFen: Fen;
}

/** What a credit settles of a document. */
export interface Application {
  readonly from: string;
  readonly to: string;
  readonly amountFen: Fen;
  readonly byHand: boolean;
}

export interface Account {
  /** Every document that counts, settled ones too; by due day, day, id. */
  readonly debits: readonly OpenDebit[];
  /** Every credit that counts, used ones too; by day, id. */
  readonly credits: readonly OpenCredit[];
  readonly applications: readonly Application[];
  /** Orders that count, by day, id; nothing is owed for them yet. */
  readonly orders: readonly MoneyFact[];
  readonly openFen: Fen;
  /** 預收: what is left of the credits. Never netted against what is open. */
  readonly advanceFen: Fen;
  /** `openFen - advanceFen`; below 0 the company owes the customer. */
  readonly balanceFen: Fen;
}

interface Side {
  readonly fact: MoneyFact;
  readonly amountFen: Fen;
  leftFen: Fen;
}

interface Debit extends Side {
  readonly dueOn: LocalDate;
  lastOn: LocalDate;
}

/**
 * §5.3.2: one customer's account at the end of a day, from its facts in any order. Only facts up to that day exist. Credits settle first
 * what they were allocated to by hand, as far as both sides reach, then the oldest first the documents by due day, day and id.
 */
export function settle(facts: readonly MoneyFact[], asOf: LocalDate): Account {
  const live = countingFacts(facts, asOf);
  const debits = live.flatMap((fact) => (moneyRole(fact.kind, fact.amountFen) === 1 ? [openDebit(fact)] : [])).sort(byDueDay);
  const credits = live.flatMap((fact) => (moneyRole(fact.kind, fact.amountFen) === 2 ? [openCredit(fact)] : [])).sort(byDay);
  const applications = [...applyByHand(live, debits, credits), ...applyOldestFirst(debits, credits)];
  const openFen = debits.reduce((sum, { leftFen }) => sum + leftFen, 0);
  const advanceFen = credits.reduce((sum, { leftFen }) => sum + leftFen, 0);
  const today = dayNumber(asOf);
  return {
    debits: debits.map((debit) => shownDebit(debit, today)),
    credits: credits.map(({ fact, amountFen, leftFen }) => ({ fact, amountFen, appliedFen: amountFen - leftFen, freeFen: leftFen })),
    applications,
    orders: live.filter(({ kind }) => kind === 'order').sort((a, b) => order(a.date, b.date) || order(a.id, b.id)),
    openFen,
    advanceFen,
    balanceFen: openFen - advanceFen,
  };
}

function countingFacts(facts: readonly MoneyFact[], asOf: LocalDate): readonly MoneyFact[] {
  const known = facts.filter(({ date }) => date <= asOf);
  const kinds = new Map(known.map((fact) => [fact.id, fact.kind]));
  const voidings = known.flatMap(({ kind, id, of }): readonly Voiding<string>[] => {
    const ofKind = kind === 'reversal' || kind === 'dishonour' ? kinds.get(of) : undefined;
    return ofKind === undefined ? [] : [{ kind: kind as Voiding<string>['kind'], self: id, of, ofKind }];
  });
  if (voidings.length === 0) return known;
  const voided = voidedFacts(voidings);
  return known.filter(({ id }) => !voided.has(id));
}

function openDebit(fact: MoneyFact): Debit {
  const amountFen = Math.abs(fact.amountFen);
  return { fact, dueOn: dueDayOf(fact), amountFen, leftFen: amountFen, lastOn: fact.date };
}

function openCredit(fact: MoneyFact): Side {
  const amountFen = Math.abs(fact.amountFen);
  return { fact, amountFen, leftFen: amountFen };
}

/** Allocations and red invoices of a named invoice, by day and id. */
function applyByHand(live: readonly MoneyFact[], debits: readonly Debit[], credits: readonly Side[]): readonly Application[] {
  const claims = live
    .flatMap((fact) => {
      if (fact.kind === 'allocation') return [{ fact, from: fact.of, to: fact.to, claimedFen: fact.amountFen }];
      const red = fact.kind === 'invoice' && fact.amountFen < 0 && fact.of !== '';
      return red ? [{ fact, from: fact.id, to: fact.of, claimedFen: -fact.amountFen }] : [];
    })
    .sort(byDay);
  if (claims.length === 0) return [];
  const owed = new Map(debits.map((debit) => [debit.fact.id, debit]));
  const held = new Map(credits.map((credit) => [credit.fact.id, credit]));
  return claims.flatMap(({ from, to, claimedFen }) => {
    const [credit, debit] = [held.get(from), owed.get(to)];
    return credit && debit ? apply(credit, debit, claimedFen, true) : [];
  });
}

function applyOldestFirst(debits: readonly Debit[], credits: readonly Side[]): readonly Application[] {
  const applications: Application[] = [];
  let next = 0;
  for (const credit of credits) {
    for (let debit = debits[next]; debit !== undefined && credit.leftFen > 0; debit = debits[next]) {
      applications.push(...apply(credit, debit, credit.leftFen, false));
      if (debit.leftFen === 0) next += 1;
    }
  }
  return applications;
}

function apply(credit: Side, debit: Debit, claimedFen: Fen, byHand: boolean): readonly Application[] {
  const amountFen = Math.min(claimedFen, credit.leftFen, debit.leftFen);
  if (amountFen <= 0) return [];
  credit.leftFen -= amountFen;
  debit.leftFen -= amountFen;
  if (credit.fact.date > debit.lastOn) debit.lastOn = credit.fact.date;
  return [{ from: credit.fact.id, to: debit.fact.id, amountFen, byHand }];
}

function shownDebit({ fact, dueOn, amountFen, leftFen, lastOn }: Debit, today: number): OpenDebit {
  const settledOn = leftFen === 0 ? lastOn : null;
  return { fact, dueOn, amountFen, settledFen: amountFen - leftFen, openFen: leftFen, settledOn, overdueDays: today - dayNumber(dueOn) };
}

function byDueDay(a: Debit, b: Debit): number {
  return order(a.dueOn, b.dueOn) || byDay(a, b);
}

function byDay(a: { readonly fact: MoneyFact }, b: { readonly fact: MoneyFact }): number {
  return order(a.fact.date, b.fact.date) || order(a.fact.id, b.fact.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
