import { useTranslations } from 'use-intl';
import { useFormat } from '../../../../../ui/format.ts';
import type { PartField } from '../../../fields/part-input.tsx';
import type { CreditData } from '../credit-data.ts';
import type { MoneyField, MoneyForm, MoneyValues } from './read-money.ts';

type Fields = readonly PartField<MoneyField>[];

const IN_ORDER: Readonly<Record<MoneyForm, readonly MoneyField[]>> = {
  invoice: ['docNo', 'amount', 'date', 'dueOn', 'contractNo', 'notes'],
  payment: ['amount', 'method', 'date', 'dueOn', 'docNo', 'notes'],
  creditNote: ['amount', 'date', 'docNo', 'notes'],
  redInvoice: ['of', 'amount', 'date', 'docNo', 'notes'],
  order: ['contractNo', 'amount', 'date', 'docNo', 'notes'],
};
const REQUIRED: Readonly<Record<MoneyForm, readonly MoneyField[]>> = {
  invoice: ['docNo', 'amount', 'date', 'dueOn'],
  payment: ['amount', 'date', 'dueOn'],
  creditNote: ['amount', 'date'],
  redInvoice: ['amount', 'date'],
  order: ['contractNo', 'amount', 'date'],
};

/** Fields of a form of the account, most used first; a bill asks when it matures, an order for a contract in effect. */
export function useMoneyFields(form: MoneyForm, { account, contracts }: CreditData): (values: MoneyValues) => Fields {
  const t = useTranslations('credit.account');
  const format = useFormat();
  const invoices = account.debits.filter(({ openFen }) => openFen > 0);
  const choices: Readonly<Partial<Record<MoneyField, PartField<MoneyField>['choices']>>> = {
    method: (['transfer', 'cash', 'bill'] as const).map((value) => ({ value, label: t(`method.${value}`) })),
    of: [
      { value: '', label: t('ofNone') },
      ...invoices.map(({ fact, openFen }) => ({
        value: fact.id,
        label: t('ofChoice', { docNo: fact.docNo || format.date(fact.date), open: format.money(openFen) }),
      })),
    ],
    ...(form === 'order'
      ? {
          contractNo: [
            { value: '', label: t('contractChoose') },
            ...contracts.filter(({ state }) => state === 'effective').map(({ contractNo }) => ({ value: contractNo, label: contractNo })),
          ],
        }
      : {}),
  };
  return (values) =>
    IN_ORDER[form]
      .filter((field) => field !== 'dueOn' || form === 'invoice' || values.method === 'bill')
      .map((key) => ({
        key,
        label: t(key === 'dueOn' && form === 'payment' ? 'field.matures' : `field.${key}`),
        required: REQUIRED[form].includes(key),
        ...(key === 'notes' ? { wide: true } : {}),
        ...(key === 'date' || key === 'dueOn' ? { type: 'date' as const } : {}),
        ...(choices[key] ? { choices: choices[key] } : {}),
      }));
}
