import type { MoneyFact, MoneyFactDraft } from '../../records/money-fact.ts';
import type { Fen } from '../../values/id.ts';
import type { FieldProblem } from './field-problem.ts';
import type { KnownFacts } from './known-facts.ts';
import { moneyRole } from './money-role.ts';
import type { Account } from './open-items.ts';

/** What an allocation, red invoice, dishonour or reversal says about other documents. */
export function checkAbout(draft: MoneyFactDraft, account: Account, known: KnownFacts): readonly FieldProblem[] {
  if (draft.kind === 'allocation') return checkAllocation(draft, account, known);
  if (draft.kind === 'reversal') return checkReversal(draft, known);
  if (draft.kind === 'dishonour') return checkDishonour(draft, known);
  const red = draft.kind === 'invoice' && draft.amountFen < 0 && draft.of !== '';
  return red ? checkRedInvoice(draft, account, known) : [];
}

function checkAllocation(draft: MoneyFactDraft, account: Account, known: KnownFacts): readonly FieldProblem[] {
  const problems = [
    ...checkTarget('of', draft, known.of, known.facts, (fact) => (moneyRole(fact.kind, fact.amountFen) === 2 ? null : 'notACredit')),
    ...checkTarget('to', draft, known.to, known.facts, (fact) => (moneyRole(fact.kind, fact.amountFen) === 1 ? null : 'notOwed')),
  ];
  if (problems.length > 0 || draft.amountFen <= 0) return problems;
  const leftFen = Math.min(leftByHand(account, draft.of), leftByHand(account, draft.to));
  return draft.amountFen > leftFen ? [error('amountFen', 'largerThanOpen', leftFen)] : [];
}

/** What settles itself oldest first gives way to a hand; only what other hands took is gone. */
function leftByHand({ debits, credits, applications }: Account, id: string): Fen {
  const amountFen = [...debits, ...credits].find(({ fact }) => fact.id === id)?.amountFen ?? 0;
  return applications.reduce(
    (left, { from, to, byHand, amountFen: fen }) => (byHand && (from === id || to === id) ? left - fen : left),
    amountFen,
  );
}

/** More than the invoice, together with its other red invoices, is refused; more than what is open on it stays a credit. */
function checkRedInvoice(draft: MoneyFactDraft, account: Account, known: KnownFacts): readonly FieldProblem[] {
  const isInvoice = (fact: MoneyFact): FieldProblem['code'] | null =>
    fact.kind === 'invoice' && fact.amountFen > 0 ? null : 'notAnInvoice';
  const problems = checkTarget('of', draft, known.of, known.facts, isInvoice);
  const invoice = account.debits.find(({ fact }) => fact.id === draft.of);
  if (problems.length > 0 || invoice === undefined) return problems;
  const others = account.credits.filter(({ fact }) => fact.kind === 'invoice' && fact.of === draft.of);
  const leftFen = others.reduce((left, { amountFen }) => left - amountFen, invoice.amountFen);
  if (-draft.amountFen > leftFen) return [error('amountFen', 'largerThanInvoice', leftFen)];
  const beyond = -draft.amountFen - leftByHand(account, draft.of);
  return beyond > 0 ? [{ field: 'amountFen', code: 'redBeyondOpen', severity: 'notice', figureFen: beyond }] : [];
}

function checkDishonour(draft: MoneyFactDraft, known: KnownFacts): readonly FieldProblem[] {
  return checkTarget('of', draft, known.of, known.facts, ({ kind, method, amountFen }) =>
    kind === 'payment' && method === 'bill' && amountFen > 0 ? null : 'notABill',
  );
}

function checkReversal(draft: MoneyFactDraft, known: KnownFacts): readonly FieldProblem[] {
  return checkTarget('of', draft, known.of, known.facts, ({ kind }) => (kind === 'reversal' ? 'reversalOfReversal' : null));
}

function checkTarget(
  field: 'of' | 'to',
  draft: MoneyFactDraft,
  target: MoneyFact | null,
  facts: readonly MoneyFact[],
  wrong: (fact: MoneyFact) => FieldProblem['code'] | null,
): readonly FieldProblem[] {
  if (target === null) return [error(field, 'documentMissing', null)];
  if (target.customerId !== draft.customerId) return [error(field, 'otherCustomersDocument', null)];
  const code = wrong(target) ?? (countsNoMore(target, facts) ? 'countsNoMore' : null);
  if (code !== null) return [error(field, code, null)];
  return draft.date < target.date ? [error('date', 'dateBeforeDocument', null)] : [];
}

/** Reversed or dishonoured, on whatever day. */
function countsNoMore({ id }: MoneyFact, facts: readonly MoneyFact[]): boolean {
  const reversed = new Set(facts.filter(({ kind }) => kind === 'reversal').map(({ of }) => of));
  return reversed.has(id) || facts.some((fact) => fact.kind === 'dishonour' && fact.of === id && !reversed.has(fact.id));
}

function error(field: FieldProblem['field'], code: FieldProblem['code'], figureFen: Fen | null): FieldProblem {
  return { field, code, severity: 'error', figureFen };
}
