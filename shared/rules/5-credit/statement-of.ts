import type { MoneyFact } from '../../records/money-fact.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { moneyRole } from './money-role.ts';

export interface StatementLine {
  readonly fact: MoneyFact;
  /** Below zero for a red invoice, and for the reversal of a line of this side (冲红). */
  readonly debitFen: Fen;
  readonly creditFen: Fen;
  /** After the line. */
  readonly balanceFen: Fen;
}

export interface Statement {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Before the first day. */
  readonly openingFen: Fen;
  /** By day; of one day what is owed, what came in, dishonours, reversals. */
  readonly lines: readonly StatementLine[];
  readonly debitFen: Fen;
  readonly creditFen: Fen;
  /** `openingFen + debitFen - creditFen`: the balance of the account at the end of the last day. */
  readonly closingFen: Fen;
}

/** What a document does to the balance, and what has been said about it so far. */
interface Effect {
  readonly fact: MoneyFact;
  /** Above zero owed more. */
  readonly fen: Fen;
  present: boolean;
  reversed: boolean;
  dishonours: number;
}

/**
 * 對賬單: one customer's movements from day to day, both included. A reversed fact and its reversal are both there and come to nothing;
 * a dishonoured bill is owed again. Allocations and orders move no money and are not shown.
 */
export function statementOf(facts: readonly MoneyFact[], from: LocalDate, to: LocalDate): Statement {
  const effects = new Map(facts.map((fact) => [fact.id, effectOf(fact)]));
  const lines: StatementLine[] = [];
  let [openingFen, balanceFen, debitFen, creditFen] = [0, 0, 0, 0];
  for (const fact of facts.filter(({ date }) => date <= to).sort(byMovement)) {
    const moved = movementOf(fact, effects);
    if (moved === null) continue;
    balanceFen += moved.debitFen - moved.creditFen;
    if (fact.date < from) openingFen = balanceFen;
    else {
      lines.push({ fact, ...moved, balanceFen });
      debitFen += moved.debitFen;
      creditFen += moved.creditFen;
    }
  }
  return { from, to, openingFen, lines, debitFen, creditFen, closingFen: balanceFen };
}

type Movement = Pick<StatementLine, 'debitFen' | 'creditFen'>;

/** Null when the fact does not move the balance. */
function movementOf(fact: MoneyFact, effects: ReadonlyMap<string, Effect>): Movement | null {
  const own = effects.get(fact.id);
  if (own !== undefined && fact.kind !== 'reversal') own.present = true;
  const about = fact.kind === 'reversal' || fact.kind === 'dishonour' ? effects.get(fact.of) : own;
  if (own === undefined || about === undefined) return null;
  if (fact.kind === 'reversal') return reversalMovement(about, effects);
  if (fact.kind === 'dishonour') return dishonourMovement(own, about);
  return counts(own) ? onSideOf(own.fact, own.fen) : null;
}

function reversalMovement(about: Effect, effects: ReadonlyMap<string, Effect>): Movement | null {
  if (about.reversed) return null;
  const before = counts(about);
  about.reversed = true;
  if (about.fact.kind !== 'dishonour') return before ? onSideOf(about.fact, -about.fen) : null;
  const bill = about.present ? effects.get(about.fact.of) : undefined;
  if (bill === undefined || bill.fact.kind !== 'payment') return null;
  const billBefore = counts(bill);
  bill.dishonours -= 1;
  return !billBefore && counts(bill) ? onSideOf(about.fact, bill.fen) : null;
}

function dishonourMovement(own: Effect, bill: Effect): Movement | null {
  if (own.reversed || bill.fact.kind !== 'payment') return null;
  const before = counts(bill);
  bill.dishonours += 1;
  return before ? onSideOf(own.fact, -bill.fen) : null;
}

function counts({ present, reversed, dishonours }: Effect): boolean {
  return present && !reversed && dishonours === 0;
}

function effectOf(fact: MoneyFact): Effect {
  const role = moneyRole(fact.kind, fact.amountFen);
  const fen = role === 0 ? 0 : role === 1 ? Math.abs(fact.amountFen) : -Math.abs(fact.amountFen);
  return { fact, fen, present: false, reversed: false, dishonours: 0 };
}

/** Invoices, red ones too, money paid back and dishonours stand on the left, what came in on the right. */
function onSideOf(fact: MoneyFact, fen: Fen): Movement | null {
  if (fen === 0) return null;
  const left = fact.kind === 'invoice' || fact.kind === 'dishonour' || moneyRole(fact.kind, fact.amountFen) === 1;
  return left ? { debitFen: fen, creditFen: 0 } : { debitFen: 0, creditFen: -fen };
}

function byMovement(a: MoneyFact, b: MoneyFact): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function rank({ kind, amountFen }: MoneyFact): number {
  if (kind === 'dishonour') return 3;
  return kind === 'reversal' ? 4 : moneyRole(kind, amountFen);
}
