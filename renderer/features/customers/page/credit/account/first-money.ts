import { addDays } from '../../../../../../shared/values/local-date.ts';
import type { CreditData } from '../credit-data.ts';
import type { MoneyForm, MoneyValues } from './read-money.ts';

/** What a new form holds before anything is typed: today, the usual term, the way money usually comes. */
export function firstMoney(
  form: MoneyForm,
  { asOf, contracts, parameters }: Pick<CreditData, 'asOf' | 'contracts' | 'parameters'>,
): MoneyValues {
  const effective = contracts.filter(({ state }) => state === 'effective');
  return {
    date: asOf,
    dueOn: form === 'invoice' ? addDays(asOf, parameters.values.paymentTermDays) : '',
    docNo: '',
    contractNo: form === 'order' && effective.length === 1 ? (effective[0]?.contractNo ?? '') : '',
    amount: '',
    method: form === 'payment' ? 'transfer' : '',
    of: '',
    notes: '',
  };
}
