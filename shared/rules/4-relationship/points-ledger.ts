import type { PointsEntry } from '../../records/points-entry.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { addDays } from '../../values/local-date.ts';

/** Money that earns, in the order of its days: a payment or an invoice, below zero what took it back (reversal, return, dishonoured bill). */
export interface EarningFact {
  readonly id: string;
  readonly date: LocalDate;
  readonly amountFen: Fen;
  /** Of the tier and the campaigns on that day, 1 for none; an amount that is taken back carries the factor it had. */
  readonly factor: number;
}

export interface PointsLine {
  readonly date: LocalDate;
  readonly kind: 'earned' | 'returned' | 'redeemed' | 'adjusted' | 'reversed' | 'expired';
  readonly points: number;
  readonly balance: number;
  /** The fact, or the written entry. */
  readonly source: string;
}

/** Points of one day that are still there. */
export interface PointsLot {
  readonly from: LocalDate;
  /** Last day on which they can be used; null: for ever. */
  readonly until: LocalDate | null;
  readonly left: number;
}

export interface PointsAccount {
  readonly lines: readonly PointsLine[];
  readonly lots: readonly PointsLot[];
  readonly balance: number;
}

export interface PointsRule {
  /** `pointsEarned` points for each `pointsPerFen` fen. */
  readonly pointsPerFen: Fen;
  readonly pointsEarned: number;
  /** Day after which points earned on a day are gone; null: never. */
  readonly lastDayOf: (earnedOn: LocalDate) => LocalDate | null;
}

/**
 * §4.4.2: one append-only ledger of a customer as of a day. Fractions are carried from fact to fact, so that many small payments earn what one large
 * does. Lots are used up and expire first in, first out; what is taken back takes from the newest lots first, as it was the latest to come.
 */
export function pointsAccount(
  facts: readonly EarningFact[],
  written: readonly PointsEntry[],
  rule: PointsRule,
  asOf: LocalDate,
): PointsAccount {
  const book = new PointsBook(rule);
  const events = [...facts.map((fact) => ({ date: fact.date, fact })), ...written.map((entry) => ({ date: entry.date, entry }))]
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)));
  for (const event of events) {
    book.expireBefore(event.date);
    if ('fact' in event) book.earn(event.fact);
    else book.write(event.entry);
  }
  book.expireBefore(asOf);
  return { lines: book.lines, lots: book.lots.filter(({ left }) => left > 0), balance: book.balance };
}

/** On the same day points come before they go. */
function rank(event: { readonly fact: EarningFact } | { readonly entry: PointsEntry }): number {
  if ('entry' in event) return 2;
  return event.fact.amountFen >= 0 ? 0 : 1;
}

class PointsBook {
  readonly lines: PointsLine[] = [];
  lots: { from: LocalDate; until: LocalDate | null; left: number }[] = [];
  balance = 0;
  #weightedFen = 0;
  #earned = 0;

  constructor(readonly rule: PointsRule) {}

  earn({ id, date, amountFen, factor }: EarningFact): void {
    this.#weightedFen += Math.round(amountFen * factor);
    const { pointsPerFen, pointsEarned } = this.rule;
    const should = Math.floor(Math.max(0, this.#weightedFen) / pointsPerFen) * pointsEarned;
    const points = should - this.#earned;
    if (points === 0) return;
    this.#earned = should;
    if (points > 0) this.#add(date, points);
    else this.#take(-points, 'newest');
    this.#line(date, points > 0 ? 'earned' : 'returned', points, id);
  }

  write({ id, date, kind, points }: PointsEntry): void {
    if (points > 0) this.#add(date, points);
    else this.#take(-points, 'oldest');
    this.#line(date, kind, points, id);
  }

  expireBefore(date: LocalDate): void {
    const gone = this.lots.filter(({ until, left }) => until !== null && until < date && left > 0);
    this.lots = this.lots.filter(({ until }) => until === null || until >= date);
    for (const { until, left, from } of gone) {
      if (until !== null) this.#line(dayAfter(until), 'expired', -left, from);
    }
  }

  #add(date: LocalDate, points: number): void {
    let left = points;
    // A balance below zero (goods returned after the points were used) is made up first.
    if (this.balance < 0) left = Math.max(0, points + this.balance);
    this.lots.push({ from: date, until: this.rule.lastDayOf(date), left });
  }

  #take(points: number, which: 'oldest' | 'newest'): void {
    let rest = points;
    for (const lot of which === 'oldest' ? this.lots : this.lots.toReversed()) {
      const taken = Math.min(lot.left, rest);
      lot.left -= taken;
      rest -= taken;
    }
  }

  #line(date: LocalDate, kind: PointsLine['kind'], points: number, source: string): void {
    this.balance += points;
    this.lines.push({ date, kind, points, balance: this.balance, source });
  }
}

function dayAfter(date: LocalDate): LocalDate {
  return addDays(date, 1);
}
