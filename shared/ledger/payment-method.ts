import type { PaymentMethod } from '../records/money-fact.ts';

/** In this order: a bank acceptance bill names the bank too. */
const WORDS: readonly (readonly [PaymentMethod, RegExp])[] = [
  ['bill', /承兑|承兌|汇票|匯票|银承|銀承|商承|票据|票據|bill|acceptance|draft/i],
  ['cash', /现金|現金|现钞|cash/i],
  ['transfer', /电汇|電匯|转账|轉賬|转帐|汇款|匯款|银行|銀行|网银|網銀|支票|transfer|wire|bank|t\/t|cheque/i],
];

/** How a ledger's words say that was paid; '' when they do not. */
export function paymentMethodOf(words: string): PaymentMethod {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? '';
}
