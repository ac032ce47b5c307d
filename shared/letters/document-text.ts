import type { MoneyFact } from '../records/money-fact.ts';
import type { LetterText } from './letter.ts';

/** What the customer reads a line of its account to be. */
export function documentText({ kind, amountFen, method }: Pick<MoneyFact, 'kind' | 'amountFen' | 'method'>): LetterText {
  switch (kind) {
    case 'invoice':
      return amountFen < 0 ? 'letters.document.redInvoice' : 'letters.document.invoice';
    case 'openingItem':
    case 'creditNote':
    case 'dishonour':
    case 'reversal':
      return `letters.document.${kind}`;
    case 'payment':
      if (amountFen < 0) return 'letters.document.refund';
      return method === '' ? 'letters.document.payment' : `letters.document.${method}`;
    // Neither moves the balance, so neither stands on a statement.
    case 'allocation':
    case 'order':
      return 'letters.document.opening';
  }
}
