import type { LedgerEntry } from '../../../shared/records/ledger-entry.ts';
import type { MoneyFact, MoneyFactDraft } from '../../../shared/records/money-fact.ts';
import { ageingSpan } from '../../../shared/ledger/ageing-span.ts';
import { paymentMethodOf } from '../../../shared/ledger/payment-method.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { moneyFactId, moneyKey } from '../columns/money/money-id.ts';
import type { LeftOutReason } from './postable-sheet.ts';

/** What the rows of a sheet become, and how many become nothing. */
export interface LedgerFacts {
  readonly facts: readonly Omit<MoneyFact, 'batch'>[];
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

export interface PostingTerms {
  readonly asOf: LocalDate;
  /** Payments before it are in the opening balances already; null: there are none. */
  readonly booksFrom: LocalDate | null;
  /** Days to pay where a ledger names no due day. */
  readonly daysToPay: (customerId: Id, contractNo: string) => number;
}

type Drafts = readonly MoneyFactDraft[] | LeftOutReason;

/** Opening items of receivables, payments of payments; ids by occurrence within the sheet, so that the same sheet gives the same ids. */
export function ledgerFacts(entries: readonly LedgerEntry[], terms: PostingTerms): LedgerFacts {
  const occurrences = new Map<string, number>();
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  const facts = entries.flatMap((entry) => {
    const drafts =
      entry.customerId === '' ? 'noCustomer' : entry.kind === 'payments' ? paymentOf(entry, terms) : openingItems(entry, terms);
    if (typeof drafts === 'string') {
      leftOut[drafts] = (leftOut[drafts] ?? 0) + 1;
      return [];
    }
    return drafts.map((draft) => {
      const key = moneyKey(draft);
      const occurrence = (occurrences.get(key) ?? 0) + 1;
      occurrences.set(key, occurrence);
      return { ...draft, id: moneyFactId(draft, occurrence) };
    });
  });
  return { facts, leftOut };
}

/** What the row says is open; undefined when it does not say. */
export function balanceOf({ fields }: LedgerEntry): Fen | undefined {
  const { balanceFen, amountFen, paidFen } = fields;
  if (typeof balanceFen === 'number') return balanceFen;
  if (typeof amountFen === 'number') return amountFen - (typeof paidFen === 'number' ? paidFen : 0);
  const bands = bandsOf(fields['ageing']).filter(({ label }) => ageingSpan(label) !== null);
  return bands.length === 0 ? undefined : bands.reduce((sum, { fen }) => sum + fen, 0);
}

export function bandsOf(ageing: LedgerEntry['fields'][string] | undefined): readonly { readonly label: string; readonly fen: Fen }[] {
  return typeof ageing === 'object' ? ageing : [];
}

function openingItems(entry: LedgerEntry, { asOf, daysToPay }: PostingTerms): Drafts {
  const open = balanceOf(entry);
  if (open === undefined) return 'noAmount';
  const [docNo, contractNo] = [textOf(entry, 'docNo'), textOf(entry, 'contractNo')];
  const [date, dueOn] = [textOf(entry, 'date'), textOf(entry, 'dueOn')];
  if (date > asOf) return 'afterAsOf';
  const draft = { ...nothing(entry), kind: 'openingItem', docNo, contractNo } as const;
  if (docNo === '' && date === '' && dueOn === '') return summaryItems(entry, draft, open, asOf);
  if (open === 0) return 'nothingOpen';
  const of = date === '' ? (dueOn !== '' && dueOn < asOf ? dueOn : asOf) : date;
  const due = dueOn !== '' ? dueOn : (dueByBand(entry, open, asOf) ?? addDays(of, daysToPay(entry.customerId, contractNo)));
  return [{ ...draft, date: of, dueOn: due, amountFen: open }];
}

/** A line of balances with ageing columns: an item for each, due on the first day that falls into it; what they do not add up to is not due. */
function summaryItems(entry: LedgerEntry, draft: Omit<MoneyFactDraft, 'date' | 'amountFen'>, open: Fen, asOf: LocalDate): Drafts {
  const items = bandsOf(entry.fields['ageing']).flatMap(({ label, fen }) => {
    const span = ageingSpan(label);
    if (span === null || fen === 0) return [];
    const dueOn = addDays(asOf, -span.from);
    return [{ ...draft, date: dueOn, dueOn, amountFen: fen, notes: joined([label, draft.notes]) }];
  });
  const rest = open - items.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const all = rest === 0 ? items : [...items, { ...draft, date: asOf, dueOn: asOf, amountFen: rest }];
  return all.length === 0 ? 'nothingOpen' : all;
}

/** A document of which one ageing column holds all. */
function dueByBand({ fields }: LedgerEntry, open: Fen, asOf: LocalDate): LocalDate | null {
  const band = bandsOf(fields['ageing']).find(({ fen, label }) => fen === open && ageingSpan(label) !== null);
  const span = band === undefined ? null : ageingSpan(band.label);
  return span === null ? null : addDays(asOf, -span.from);
}

function paymentOf(entry: LedgerEntry, { asOf, booksFrom }: PostingTerms): Drafts {
  const { amountFen } = entry.fields;
  const date = textOf(entry, 'date');
  if (typeof amountFen !== 'number' || amountFen === 0) return 'noAmount';
  if (date === '') return 'noDate';
  if (date > asOf) return 'afterAsOf';
  if (booksFrom !== null && date < booksFrom) return 'beforeBooks';
  const words = textOf(entry, 'method');
  const method = paymentMethodOf(words);
  const notes = method === '' ? joined([words, textOf(entry, 'notes')]) : textOf(entry, 'notes');
  return [{ ...nothing(entry), kind: 'payment', date, docNo: textOf(entry, 'docNo'), amountFen, method, notes }];
}

function nothing(entry: LedgerEntry): Omit<MoneyFactDraft, 'kind' | 'date' | 'amountFen'> {
  return {
    customerId: entry.customerId,
    dueOn: null,
    docNo: '',
    contractNo: '',
    method: '',
    of: '',
    to: '',
    notes: textOf(entry, 'notes'),
  };
}

export function textOf({ fields }: LedgerEntry, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ');
}
