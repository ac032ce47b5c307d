import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import type { MoneyFactDraft } from '../../../../../../shared/records/money-fact.ts';
import { parseMoney } from '../../../../../../shared/values/money.ts';
import { failed, type Result } from '../../../../../../shared/values/result.ts';
import { recordMoneyFact } from '../../../../../data/credit/money-facts.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { PartForm, type PartProblems } from '../../../fields/part-form.tsx';
import type { CreditData } from '../credit-data.ts';
import { BenefitNotice } from '../gate/benefit-notice.tsx';
import { GateNotice } from '../gate/gate-notice.tsx';
import { firstMoney } from './first-money.ts';
import { MoneyRemarks } from './money-remarks.tsx';
import { checkDraft } from './check-draft.ts';
import { readMoney, type MoneyForm as Form, type MoneyField, type MoneyValues } from './read-money.ts';
import { useMoneyFields } from './use-money-fields.ts';
import { useMoneyProblems } from './use-money-problems.ts';
import { useRecord } from './use-record.ts';

interface MoneyFormProps {
  readonly form: Form;
  readonly customer: Customer;
  readonly data: CreditData;
  readonly onClose: () => void;
}

/** §5.3 one document of the account, typed. An order may warn, an invoice never stops. */
export function MoneyForm({ form, customer, data, onClose }: MoneyFormProps) {
  const t = useTranslations('credit.account');
  const format = useFormat();
  const record = useRecord();
  const atFields = useMoneyProblems();
  const fieldsFor = useMoneyFields(form, data);
  function read(values: MoneyValues): Result<MoneyFactDraft, PartProblems<MoneyField>> {
    const typed = readMoney(form, values, customer.id);
    const problems = typed.ok ? atFields(checkDraft(typed.value, data)) : {};
    return Object.keys(problems).length > 0 ? failed(problems) : typed;
  }
  return (
    <PartForm
      draftKey={`${customer.id}.money.${form}`}
      label={t(`add.${form}`)}
      fields={fieldsFor}
      first={firstMoney(form, data)}
      read={read}
      action={t(`save.${form}`)}
      onSave={(draft) => record(recordMoneyFact(draft), t(`saved.${form}`, { amount: format.money(Math.abs(draft.amountFen)) }))}
      onClose={onClose}
      renderNote={(values) => {
        const amount = parseMoney(values.amount);
        return (
          <>
            <MoneyRemarks form={form} values={values} data={data} />
            {form === 'order' && <BenefitNotice customerId={customer.id} amountFen={amount.ok ? amount.value : null} />}
            {(form === 'order' || form === 'invoice') && (
              <GateNotice
                customerId={customer.id}
                step={form}
                amountFen={amount.ok ? amount.value : null}
                contractNo={values.contractNo.trim()}
              />
            )}
          </>
        );
      }}
    />
  );
}
