import type { Fen, Id, LocalDate } from '../values/id.ts';

/**
 * - `invoice` 發票: owed from its date, due on `dueOn`; below zero it is a red invoice (冲红) and counts as a credit, of the invoice in `of` when named
 * - `openingItem`: an unpaid document taken over from a ledger on the day the books begin
 * - `payment`: money that came in, `method` says how; below zero: paid back to the customer
 * - `creditNote`: price difference, return, points set against payment
 * - `allocation`: by hand, `amountFen` of the credit `of` settles the document `to`; everything else is settled oldest first
 * - `dishonour`: the bill received as payment `of` was not honoured; the payment counts no more from this day
 * - `order`: goods drawn on contract `contractNo` that are not delivered yet
 * - `reversal`: the fact `of` counts no more from this day
 */
export const MONEY_FACT_KINDS = [
  'invoice',
  'openingItem',
  'payment',
  'creditNote',
  'allocation',
  'dishonour',
  'order',
  'reversal',
] as const;
export type MoneyFactKind = (typeof MONEY_FACT_KINDS)[number];

/** 電匯, 現金, 銀行承兌匯票; '' when the ledger does not say. */
export const PAYMENT_METHODS = ['', 'transfer', 'cash', 'bill'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** A fact of chapter 5: added or reversed, never edited. Texts are '' when there is nothing to say. */
export interface MoneyFact {
  /** From the business key: the same document gives the same id. 26 hexadecimal characters. */
  readonly id: string;
  readonly kind: MoneyFactKind;
  readonly customerId: Id;
  /** Of the document; what it does counts from this day. */
  readonly date: LocalDate;
  /** When an invoice or an opening item is to be paid; when a bill matures. Null where there is no such day. */
  readonly dueOn: LocalDate | null;
  readonly docNo: string;
  readonly contractNo: string;
  readonly amountFen: Fen;
  readonly method: PaymentMethod;
  /** The fact that an allocation takes from, or that a red invoice, dishonour or reversal is about. */
  readonly of: string;
  /** The document that an allocation settles. */
  readonly to: string;
  readonly notes: string;
  readonly batch: Id;
}

/** What a form or a ledger gives; the command makes the rest. */
export type MoneyFactDraft = Omit<MoneyFact, 'id' | 'batch'>;
