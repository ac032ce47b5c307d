import type { MoneyFact } from '../../records/money-fact.ts';
import type { SalesLine } from '../../records/sales-line.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import type { ExposureDocument } from './exposure-part.ts';
import type { Account } from './open-items.ts';

/**
 * Deliveries less invoices since the books began, never below 0. Invoices and returned goods cover first the deliveries of their own
 * contract, what is left of them the oldest of all. The documents are the deliveries not covered, the last one partly, and red invoices
 * whose goods nothing took back.
 */
export function deliveredNotInvoiced(
  account: Account,
  deliveries: readonly SalesLine[],
  booksFrom: LocalDate,
): readonly ExposureDocument[] {
  const invoices = invoicesSince(account, booksFrom);
  const since = deliveries.filter(({ date }) => date >= booksFrom);
  const cover = coverByContract(invoices, since);
  const open = since.flatMap((line) => ((line.amountFen ?? 0) > 0 ? [{ line, leftFen: line.amountFen ?? 0 }] : []));
  for (const each of open) {
    const { contractNo } = each.line;
    if (contractNo !== '') cover.set(contractNo, coverDelivery(each, cover.get(contractNo) ?? 0));
  }
  let pool = [...cover.values()].reduce((sum, fen) => sum + fen, 0);
  for (const each of open) pool = coverDelivery(each, pool);
  const left = open.flatMap(({ line, leftFen }) => (leftFen > 0 ? [document('sales', line, leftFen)] : []));
  return [...left, ...takenBack(invoices, -pool)];
}

function invoicesSince(account: Account, booksFrom: LocalDate): readonly MoneyFact[] {
  return [...account.debits, ...account.credits]
    .map(({ fact }) => fact)
    .filter(({ kind, date }) => kind === 'invoice' && date >= booksFrom);
}

function coverByContract(invoices: readonly MoneyFact[], deliveries: readonly SalesLine[]): Map<string, Fen> {
  const cover = new Map<string, Fen>();
  for (const { contractNo, amountFen } of invoices) cover.set(contractNo, (cover.get(contractNo) ?? 0) + amountFen);
  for (const { contractNo, amountFen } of deliveries) {
    if (amountFen !== null && amountFen < 0) cover.set(contractNo, (cover.get(contractNo) ?? 0) - amountFen);
  }
  return cover;
}

/** Returns what is left of the cover. */
function coverDelivery(delivery: { leftFen: Fen }, coverFen: Fen): Fen {
  const coveredFen = Math.max(0, Math.min(delivery.leftFen, coverFen));
  delivery.leftFen -= coveredFen;
  return coverFen - coveredFen;
}

/** Red invoices beyond all invoices, the newest first: their goods are delivered and invoiced no more. */
function takenBack(invoices: readonly MoneyFact[], missingFen: Fen): readonly ExposureDocument[] {
  let left = missingFen;
  const red = invoices.filter(({ amountFen }) => amountFen < 0).sort((a, b) => (a.date + a.id < b.date + b.id ? 1 : -1));
  return red.flatMap((fact) => {
    const amountFen = Math.min(left, -fact.amountFen);
    if (amountFen <= 0) return [];
    left -= amountFen;
    return [document('money', fact, amountFen)];
  });
}

function document(kind: 'sales' | 'money', { id, docNo, date }: SalesLine | MoneyFact, amountFen: Fen): ExposureDocument {
  return { kind, id, docNo, date, amountFen };
}
