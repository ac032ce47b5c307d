import type { MoneyFactDraft } from '../../records/money-fact.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { isLocalDate } from '../../values/local-date.ts';
import { checkAbout } from './check-about.ts';
import type { FieldProblem } from './field-problem.ts';
import type { KnownFacts } from './known-facts.ts';
import type { Account } from './open-items.ts';

export interface CheckDays {
  readonly today: LocalDate;
  /** Null: nothing before 1990. */
  readonly companySince: LocalDate | null;
}

const NEVER_BEFORE: LocalDate = '1990-01-01';
const WITHOUT_AMOUNT: readonly string[] = ['reversal', 'dishonour'];

/** §5.3.1 everything that is wrong with a fact before it is recorded, at its field; notices do not keep it out. The account is of `today`. */
export function checkMoneyFact(draft: MoneyFactDraft, account: Account, days: CheckDays, known: KnownFacts): readonly FieldProblem[] {
  return [
    ...checkDates(draft, days),
    ...checkAmount(draft),
    ...checkNumbers(draft, known),
    ...checkAbout(draft, account, known),
    ...noticeAdvance(draft, account),
  ];
}

function checkDates({ kind, date, dueOn, amountFen, method }: MoneyFactDraft, { today, companySince }: CheckDays): readonly FieldProblem[] {
  if (!isLocalDate(date)) return [error('date', 'notADate')];
  const problems: FieldProblem[] = [];
  if (date > today) problems.push(error('date', 'dateInFuture'));
  if (date < (companySince ?? NEVER_BEFORE)) problems.push(error('date', 'dateBeforeCompany'));
  const bill = kind === 'payment' && method === 'bill';
  if (dueOn === null) return bill && amountFen > 0 ? [...problems, error('dueOn', 'billWithoutDueDate')] : problems;
  if (!isLocalDate(dueOn)) return [...problems, error('dueOn', 'notADate')];
  return dueOn < date && (bill || kind === 'invoice') ? [...problems, error('dueOn', 'dueBeforeDate')] : problems;
}

function checkAmount({ kind, amountFen }: MoneyFactDraft): readonly FieldProblem[] {
  if (WITHOUT_AMOUNT.includes(kind)) return [];
  if (!Number.isSafeInteger(amountFen)) return [error('amountFen', 'notAnAmount')];
  if (amountFen === 0) return [error('amountFen', 'zeroAmount')];
  const neverNegative = kind === 'creditNote' || kind === 'allocation' || kind === 'order';
  return amountFen < 0 && neverNegative ? [error('amountFen', 'negativeNotAllowed')] : [];
}

/** A document that was reversed may be entered anew under its number. */
function checkNumbers({ kind, docNo, contractNo }: MoneyFactDraft, { facts }: KnownFacts): readonly FieldProblem[] {
  if (kind === 'order' && contractNo.trim() === '') return [error('contractNo', 'contractMissing')];
  const number = docNo.trim().toUpperCase();
  if (number === '' || kind === 'allocation' || WITHOUT_AMOUNT.includes(kind)) return [];
  const reversed = new Set(facts.filter((fact) => fact.kind === 'reversal').map((fact) => fact.of));
  const twin = facts.some((fact) => fact.kind === kind && fact.docNo.trim().toUpperCase() === number && !reversed.has(fact.id));
  return twin ? [error('docNo', 'duplicateNumber')] : [];
}

function noticeAdvance({ kind, amountFen }: MoneyFactDraft, { openFen, advanceFen }: Account): readonly FieldProblem[] {
  if ((kind === 'payment' || kind === 'creditNote') && amountFen > openFen) return [notice('becomesAdvance', amountFen - openFen)];
  return kind === 'payment' && amountFen < 0 && -amountFen > advanceFen ? [notice('paidBackBeyondAdvance', -amountFen - advanceFen)] : [];
}

function error(field: FieldProblem['field'], code: FieldProblem['code']): FieldProblem {
  return { field, code, severity: 'error', figureFen: null };
}

function notice(code: FieldProblem['code'], figureFen: Fen): FieldProblem {
  return { field: 'amountFen', code, severity: 'notice', figureFen };
}
