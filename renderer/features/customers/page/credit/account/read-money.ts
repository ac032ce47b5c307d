import type { MoneyFactDraft, PaymentMethod } from '../../../../../../shared/records/money-fact.ts';
import { foldWidth } from '../../../../../../shared/values/fold-text.ts';
import type { Id } from '../../../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../../../shared/values/local-date.ts';
import { parseMoney } from '../../../../../../shared/values/money.ts';
import { failed, ok, type Result } from '../../../../../../shared/values/result.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';

export const MONEY_FORMS = ['invoice', 'payment', 'creditNote', 'redInvoice', 'order'] as const;
export type MoneyForm = (typeof MONEY_FORMS)[number];
export type MoneyField = 'date' | 'dueOn' | 'docNo' | 'contractNo' | 'amount' | 'method' | 'of' | 'notes';
export type MoneyValues = Readonly<Record<MoneyField, string>>;

const METHODS: readonly PaymentMethod[] = ['transfer', 'cash', 'bill'];

/** A typed document of the account; a red invoice is typed as what it takes off. What the account says to it is checked by `checkMoneyFact`. */
export function readMoney(form: MoneyForm, values: MoneyValues, customerId: Id): Result<MoneyFactDraft, PartProblems<MoneyField>> {
  const amount = parseMoney(values.amount);
  const method = form === 'payment' ? (METHODS.find((each) => each === values.method) ?? '') : '';
  const hasDueDay = form === 'invoice' || method === 'bill';
  const problems: PartProblems<MoneyField> = {
    ...(isLocalDate(values.date) ? {} : { date: { code: 'date', values: {} } }),
    ...(hasDueDay && values.dueOn !== '' && !isLocalDate(values.dueOn) ? { dueOn: { code: 'date', values: {} } } : {}),
    ...(amount.ok ? {} : { amount: { code: 'amount', values: {} } }),
    ...(form === 'order' && values.contractNo.trim() === '' ? { contractNo: { code: 'contractMissing', values: {} } } : {}),
  };
  if (!amount.ok || Object.keys(problems).length > 0) return failed(problems);
  return ok({
    kind: form === 'redInvoice' ? 'invoice' : form,
    customerId,
    date: values.date,
    dueOn: hasDueDay && values.dueOn !== '' ? values.dueOn : null,
    docNo: foldWidth(values.docNo),
    contractNo: foldWidth(values.contractNo),
    amountFen: form === 'redInvoice' ? 0 - Math.abs(amount.value) : amount.value,
    method,
    of: form === 'redInvoice' ? values.of : '',
    to: '',
    notes: values.notes.trim(),
  });
}
