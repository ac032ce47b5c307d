import { accountStatement } from '../../../shared/letters/account-statement.ts';
import { ageingPaper } from '../../../shared/letters/ageing-paper.ts';
import { dunningLetter } from '../../../shared/letters/dunning-letter.ts';
import type { LetterSender } from '../../../shared/letters/letter-sender.ts';
import type { Letter } from '../../../shared/letters/letter.ts';
import { pointsStatement } from '../../../shared/letters/points-statement.ts';
import { ageingBands, ageingOf, type Bands } from '../../../shared/rules/5-credit/index.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { Customer } from '../../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { accountOf, moneyFactsOf, statementOfCustomer } from '../../data/credit/accounts.ts';
import { ageingReport, ageingRows } from '../../data/credit/ageing.ts';
import { creditPictureOf } from '../../data/credit/credit-picture.ts';
import { dunningOf } from '../../data/credit/dunning.ts';
import { customerById } from '../../data/customers.ts';
import { parameterVersions } from '../../data/parameters.ts';
import { gifts } from '../../data/relationship/gifts.ts';
import { pointsBalances, pointsOf } from '../../data/relationship/points.ts';
import type { CustomersByState, LetterOptions } from './letter-options.ts';

/** About sixty pages; beyond it the report says how many rows it leaves out. */
const ROWS_ON_PAPER = 2_000;

/** Why a customer gets no letter. */
export type NoLetter = 'gone' | 'nothingOverdue' | 'noPoints';

export type LetterOutcome = { readonly letter: Letter } | { readonly none: NoLetter; readonly customer: string };

/** One customer's statement, statement of points or dunning letter from what is on file now. */
export async function letterOf(customerId: Id, options: LetterOptions, sender: LetterSender): Promise<LetterOutcome> {
  const customer = await customerById(customerId);
  if (!customer) return { none: 'gone', customer: customerId };
  if (options.kind === 'points') return pointsFor(customer, options, sender);
  return options.kind === 'statement' ? { letter: await statementFor(customer, options, sender) } : dunningFor(customer, options, sender);
}

async function statementFor(customer: Customer, { from, to }: LetterOptions, sender: LetterSender): Promise<Letter> {
  const [statement, account, bands] = await Promise.all([
    statementOfCustomer(customer.id, from, to),
    accountOf(customer.id, to),
    bandsOn(to),
  ]);
  return accountStatement({ customer, statement, ageing: ageingOf(account, to, bands, 'dueOn'), bands, sender });
}

async function pointsFor(customer: Customer, { from, to }: LetterOptions, sender: LetterSender): Promise<LetterOutcome> {
  const [{ account, entries, pointValueFen }, facts, catalogue] = await Promise.all([
    pointsOf(customer.id, to),
    moneyFactsOf(customer.id),
    gifts(),
  ]);
  if (account.lines.length === 0) return { none: 'noPoints', customer: customer.name };
  const names = new Map(catalogue.map(({ gift }) => [gift.id, gift.name]));
  return { letter: pointsStatement({ customer, account, from, to, entries, facts, gifts: names, pointValueFen, sender }) };
}

async function dunningFor(customer: Customer, { step, asOf, payBy }: LetterOptions, sender: LetterSender): Promise<LetterOutcome> {
  const [account, actions, picture] = await Promise.all([
    accountOf(customer.id, asOf),
    dunningOf(customer.id),
    step === 'due' ? creditPictureOf(customer.id, asOf) : null,
  ]);
  const due = step === 'due' ? (picture?.dunningStep ?? 'notice') : step;
  const letter = dunningLetter(due, { customer, account, asOf, payBy, actions, sender });
  return letter ? { letter } : { none: 'nothingOverdue', customer: customer.name };
}

/** The whole ageing report (§5.3.2). */
export async function ageingLetter({ asOf, base, group }: LetterOptions, sender: LetterSender): Promise<Letter> {
  const bands = await bandsOn(asOf);
  const { token, count, totals } = await ageingReport({ asOf, base, group, order: { by: 'open', descending: true } });
  const rows = await ageingRows(token, 0, ROWS_ON_PAPER);
  return ageingPaper({ asOf, base, group, bands, rows, count, totals, sender });
}

/** Everybody with something overdue, or with anything open or in advance, by name; or with points, most first. */
export async function customersToWrite(
  who: CustomersByState,
  asOf: LocalDate,
  most: number,
): Promise<{ readonly ids: readonly Id[]; readonly count: number }> {
  if (who === 'holders') {
    const { rows, count } = await pointsBalances(asOf, most);
    return { ids: rows.map(({ customerId }) => customerId), count };
  }
  const { token, count } = await ageingReport({
    asOf,
    base: 'dueOn',
    group: 'customer',
    filter: { overdueOnly: who === 'overdue' },
    order: { by: 'name', descending: false },
  });
  const rows = await ageingRows(token, 0, most);
  return { ids: rows.map(({ key }) => key), count };
}

async function bandsOn(day: LocalDate): Promise<Bands> {
  return ageingBands(parametersAt(await parameterVersions(), day).values);
}
