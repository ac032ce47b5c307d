import { useTranslations } from 'use-intl';
import { useFormat } from '../../../../../ui/format.ts';
import type { CreditData } from '../credit-data.ts';
import { checkDraft } from './check-draft.ts';
import { readMoney, type MoneyForm, type MoneyValues } from './read-money.ts';
import classes from '../credit.module.css';

interface MoneyRemarksProps {
  readonly form: MoneyForm;
  readonly values: MoneyValues;
  readonly data: CreditData;
}

/** What recording it will do beside what one expects: what is left becomes an advance. */
export function MoneyRemarks({ form, values, data }: MoneyRemarksProps) {
  const t = useTranslations('customers.problem');
  const format = useFormat();
  const read = readMoney(form, values, data.id);
  if (!read.ok) return null;
  // Each notice takes the figure that it is about.
  const say = t as unknown as (code: string, values: { readonly figure: string }) => string;
  return checkDraft(read.value, data)
    .filter(({ severity }) => severity === 'notice')
    .map(({ code, figureFen }) => (
      <p key={code} className={classes.notice} role="status" data-notice={code}>
        {say(code, { figure: format.money(figureFen ?? 0) })}
      </p>
    ));
}
