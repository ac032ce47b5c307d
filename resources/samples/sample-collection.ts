import type { Contract } from '../../shared/records/contract.ts';
import type { CreditLimit } from '../../shared/records/credit-limit.ts';
import type { MoneyFactDraft } from '../../shared/records/money-fact.ts';
import type { PaymentPromise } from '../../shared/records/payment-promise.ts';
import type { Suspension } from '../../shared/records/suspension.ts';
import type { Fen, Id, LocalDate } from '../../shared/values/id.ts';
import { addDays, dayNumber } from '../../shared/values/local-date.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { noonOf, workdayUpTo } from './sample-workdays.ts';

/** What is promised, signed and waits for the head, by the table in which it is kept. */
export interface SampleCollection {
  readonly paymentPromises: readonly PaymentPromise[];
  readonly contracts: readonly Contract[];
  readonly suspensions: readonly Suspension[];
  readonly creditLimits: readonly CreditLimit[];
}

/** Days from `asOf` on which the promises of those who owe are due: one today, one broken, two to come. */
const PROMISED_IN = [0, -9, 4, 11] as const;
/** Days from `asOf` on which contracts end. */
const ENDS_IN = [18, -4, 75, 200, 240, 300] as const;
const CONTRACT_FEN: Fen = 500_000_000;
const RAISED_FEN: Fen = 50_000_000;

/** §5.3.2, §6.1.2, §5.2.1: promises of those who owe longest, framework contracts of the best, and what waits to be approved. */
export function sampleCollection(
  customers: readonly SampleCustomer[],
  money: readonly MoneyFactDraft[],
  nextId: () => Id,
  asOf: LocalDate,
): SampleCollection {
  const first = customers[0]?.salesRep;
  const owed = overdueInvoices(money, asOf);
  const debtors = firstRepFirst(
    customers.filter(({ id }) => owed.has(id)),
    first,
  );
  const buyers = firstRepFirst(
    customers.slice(0, 20).filter(({ stage }) => stage === 'active'),
    first,
  );
  return {
    paymentPromises: debtors.slice(0, PROMISED_IN.length).map((customer, nth) => {
      const amountFen = Math.floor((owed.get(customer.id)?.amountFen ?? 0) / 2);
      return promise(customer, nextId(), asOf, addDays(asOf, PROMISED_IN[nth] ?? 0), amountFen);
    }),
    contracts: [
      ...buyers
        .slice(0, ENDS_IN.length)
        .map((customer, nth) => contract(customer, nextId(), nth + 1, asOf, addDays(asOf, ENDS_IN[nth] ?? 0))),
      ...buyers.slice(-1).map((customer) => ({
        ...contract(customer, nextId(), 9, asOf, addDays(asOf, 365)),
        state: 'inApproval' as const,
        signedOn: null,
      })),
    ],
    suspensions: debtors.slice(-1).flatMap((customer) => {
      const invoice = owed.get(customer.id);
      return invoice === undefined ? [] : [suspension(customer, nextId(), invoice, asOf)];
    }),
    creditLimits: buyers.slice(0, 1).map((customer) => raise(customer, nextId(), asOf)),
  };
}

/** Of each customer the oldest invoice that is overdue and has no payment of its number. */
function overdueInvoices(money: readonly MoneyFactDraft[], asOf: LocalDate): ReadonlyMap<Id, MoneyFactDraft> {
  const paid = new Set(money.filter(({ kind }) => kind === 'payment').map(({ docNo }) => docNo.slice(2)));
  const owed = new Map<Id, MoneyFactDraft>();
  for (const fact of money) {
    const { kind, customerId, dueOn, docNo } = fact;
    if (kind === 'invoice' && dueOn !== null && dueOn < asOf && !paid.has(docNo.slice(2)) && !owed.has(customerId))
      owed.set(customerId, fact);
  }
  return owed;
}

function firstRepFirst(customers: readonly SampleCustomer[], rep: string | undefined): readonly SampleCustomer[] {
  return [...customers.filter(({ salesRep }) => salesRep === rep), ...customers.filter(({ salesRep }) => salesRep !== rep)];
}

function promise(
  { id: customerId, salesRep = '', contacts = [] }: SampleCustomer,
  id: Id,
  asOf: LocalDate,
  dueOn: LocalDate,
  amountFen: Fen,
): PaymentPromise {
  const madeOn = workdayUpTo(addDays(dueOn < asOf ? dueOn : asOf, -12));
  const words = { madeBy: contacts[0]?.name ?? '', takenBy: salesRep, notes: '', withdrawn: false };
  return { id, customerId, madeOn, dueOn, amountFen, ...words, createdAt: noonOf(madeOn) };
}

function contract({ id: customerId, salesRep = '' }: SampleCustomer, id: Id, nth: number, asOf: LocalDate, endsOn: LocalDate): Contract {
  const startsOn = workdayUpTo(addDays(endsOn < asOf ? endsOn : asOf, -160));
  return {
    id,
    customerId,
    contractNo: `HT-${startsOn.slice(0, 4)}-${String(nth).padStart(3, '0')}`,
    kind: 'framework',
    state: 'effective',
    signedOn: startsOn,
    startsOn,
    endsOn,
    weightKg: null,
    amountFen: CONTRACT_FEN,
    paymentDays: null,
    salesRep,
    notes: '',
    createdAt: noonOf(startsOn),
    updatedAt: noonOf(startsOn),
  };
}

function suspension(
  { id: customerId, salesRep = '' }: SampleCustomer,
  id: Id,
  { docNo, dueOn, amountFen }: MoneyFactDraft,
  asOf: LocalDate,
): Suspension {
  const on = workdayUpTo(addDays(asOf, -1));
  return {
    id,
    customerId,
    measure: 'suspended',
    state: 'proposed',
    documentId: '',
    docNo,
    overdueDays: dayNumber(on) - dayNumber(dueOn ?? on),
    overdueFen: amountFen,
    asOf: on,
    limitFen: null,
    from: null,
    reason: '',
    proposedBy: salesRep,
    proposedAt: noonOf(on),
    decidedBy: '',
    decidedAt: null,
    liftedOn: null,
    liftedBy: '',
  };
}

function raise({ id: customerId, salesRep = '' }: SampleCustomer, id: Id, asOf: LocalDate): CreditLimit {
  const on = workdayUpTo(addDays(asOf, -2));
  return {
    id,
    customerId,
    kind: 'temporary',
    amountFen: RAISED_FEN,
    from: asOf,
    until: addDays(asOf, 60),
    state: 'proposed',
    computedFen: null,
    reason: '年底备货',
    proposedBy: salesRep,
    proposedAt: noonOf(on),
    approvedBy: '',
    approvedAt: null,
  };
}
