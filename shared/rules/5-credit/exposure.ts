import type { Contract } from '../../records/contract.ts';
import type { SalesLine } from '../../records/sales-line.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { countingSales } from './counting-sales.ts';
import { deliveredNotInvoiced } from './delivered-not-invoiced.ts';
import { drawnContracts, effectiveContracts } from './drawn-contracts.ts';
import { exposurePart, type ExposurePart, type ExposureRemark } from './exposure-part.ts';
import type { Account } from './open-items.ts';

/** Everything of one customer. */
export interface ExposureInput {
  /** As of the same day. */
  readonly account: Account;
  readonly sales: readonly SalesLine[];
  readonly contracts: readonly Contract[];
  /** Null: deliveries are not held against invoices yet. */
  readonly booksFrom: LocalDate | null;
}

export interface Exposure {
  /** Always the four, in the order of the policy. */
  readonly parts: readonly ExposurePart[];
  /** The sum of the parts; below 0 the customer has paid in advance. */
  readonly totalFen: Fen;
  readonly remarks: readonly ExposureRemark[];
}

/** §5.2: what the company stands to lose: open invoices + delivered not invoiced + drawn contracts - advances. */
export function exposureOf({ account, sales, contracts, booksFrom }: ExposureInput, asOf: LocalDate): Exposure {
  const deliveries = countingSales(sales, asOf);
  const effective = effectiveContracts(contracts, asOf);
  const parts = [
    exposurePart(
      'openInvoices',
      account.debits.flatMap(({ fact: { id, docNo, date }, openFen }) =>
        openFen > 0 ? [{ kind: 'money' as const, id, docNo, date, amountFen: openFen }] : [],
      ),
    ),
    exposurePart('deliveredNotInvoiced', booksFrom === null ? [] : deliveredNotInvoiced(account, deliveries, booksFrom)),
    exposurePart('drawnContracts', drawnContracts(effective, account.orders, deliveries, booksFrom)),
    exposurePart(
      'advances',
      account.credits.flatMap(({ fact: { id, docNo, date }, freeFen }) =>
        freeFen > 0 ? [{ kind: 'money' as const, id, docNo, date, amountFen: -freeFen }] : [],
      ),
    ),
  ];
  return {
    parts,
    totalFen: parts.reduce((sum, { amountFen }) => sum + amountFen, 0),
    remarks: remarksOn(deliveries, effective, booksFrom),
  };
}

function remarksOn(
  deliveries: readonly SalesLine[],
  effective: readonly Contract[],
  booksFrom: LocalDate | null,
): readonly ExposureRemark[] {
  const counted = deliveries.filter(({ date, amountFen }) => amountFen === null && booksFrom !== null && date >= booksFrom);
  const unknown = effective.filter(({ kind, amountFen }) => kind === 'single' && amountFen === null);
  return [
    ...(booksFrom === null ? [{ code: 'booksNotStarted' as const, count: 0, docNos: [] }] : []),
    ...remark(
      'salesWithoutAmount',
      counted.map(({ docNo }) => docNo),
    ),
    ...remark(
      'contractsWithoutAmount',
      unknown.map(({ contractNo }) => contractNo),
    ),
  ];
}

function remark(code: ExposureRemark['code'], docNos: readonly string[]): readonly ExposureRemark[] {
  if (docNos.length === 0) return [];
  return [{ code, count: docNos.length, docNos: [...new Set(docNos)].filter((docNo) => docNo !== '') }];
}
