import type { Contract } from '../../records/contract.ts';
import type { MoneyFact } from '../../records/money-fact.ts';
import type { SalesLine } from '../../records/sales-line.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import type { ExposureDocument } from './exposure-part.ts';

/** Contracts that bind the company on a day, oldest first. */
export function effectiveContracts(contracts: readonly Contract[], asOf: LocalDate): readonly Contract[] {
  return contracts.filter((each) => each.state === 'effective' && (dayOf(each) ?? '') <= asOf).sort(byDay);
}

/**
 * What is drawn and not delivered yet: of a single contract its amount less all that was ever delivered on it, of a framework contract what orders
 * drew less the deliveries since the books began, as orders are only known from then. Two contracts of one number share its orders and deliveries, the older one first.
 */
export function drawnContracts(
  effective: readonly Contract[],
  orders: readonly MoneyFact[],
  deliveries: readonly SalesLine[],
  booksFrom: LocalDate | null,
): readonly ExposureDocument[] {
  const ordered = sumByContract(orders);
  const isSince = ({ date }: SalesLine): boolean => booksFrom === null || date >= booksFrom;
  const since = sumByContract(deliveries.filter(isSince));
  const before = sumByContract(deliveries.filter((line) => !isSince(line)));
  return effective.flatMap((contract) => {
    const { id, contractNo, kind, amountFen } = contract;
    const drawnFen = kind === 'single' ? (amountFen ?? 0) : (ordered.get(contractNo) ?? 0);
    if (kind === 'framework') ordered.delete(contractNo);
    const [earlier, later] = [kind === 'single' ? (before.get(contractNo) ?? 0) : 0, since.get(contractNo) ?? 0];
    const deliveredFen = contractNo === '' ? 0 : Math.max(0, Math.min(drawnFen, earlier + later));
    // What was delivered before the books serves no framework contract: a single one takes it first.
    const earlierFen = Math.max(0, Math.min(deliveredFen, earlier));
    before.set(contractNo, (before.get(contractNo) ?? 0) - earlierFen);
    since.set(contractNo, later - (deliveredFen - earlierFen));
    const left = drawnFen - deliveredFen;
    return left > 0 ? [{ kind: 'contract' as const, id, docNo: contractNo, date: dayOf(contract), amountFen: left }] : [];
  });
}

function sumByContract(facts: readonly { readonly contractNo: string; readonly amountFen: Fen | null }[]): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { contractNo, amountFen } of facts) sums.set(contractNo, (sums.get(contractNo) ?? 0) + (amountFen ?? 0));
  return sums;
}

function dayOf({ signedOn, startsOn }: Contract): LocalDate | null {
  return signedOn ?? startsOn;
}

function byDay(a: Contract, b: Contract): number {
  const [first, second] = [(dayOf(a) ?? '') + a.id, (dayOf(b) ?? '') + b.id];
  return first < second ? -1 : first > second ? 1 : 0;
}
