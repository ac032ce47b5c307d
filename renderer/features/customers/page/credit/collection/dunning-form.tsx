import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { DUNNING_STEPS } from '../../../../../../shared/records/dunning-action.ts';
import { logDunning } from '../../../../../data/credit/dunning.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import { useRun } from '../../../use-run.ts';
import type { CreditData } from '../credit-data.ts';
import { readDunning, type DunningField } from './read-collection.ts';

const FIELDS: readonly DunningField[] = ['step', 'doneOn', 'responsible', 'nextOn', 'evidence', 'result'];

interface DunningFormProps {
  readonly customer: Customer;
  readonly data: CreditData;
  readonly onClose: () => void;
}

/** A step that was taken about everything that is overdue today. */
export function DunningForm({ customer, data: { account, picture, asOf }, onClose }: DunningFormProps) {
  const t = useTranslations('credit.collection');
  const run = useRun();
  const overdue = account.debits.filter(({ openFen, overdueDays }) => openFen > 0 && overdueDays > 0);
  return (
    <PartForm
      draftKey={`${customer.id}.dunning`}
      label={t('log')}
      fields={FIELDS.map((key) => ({
        key,
        label: t(`field.${key}`),
        required: key === 'step' || key === 'doneOn' || key === 'responsible',
        ...(key === 'step' ? { choices: DUNNING_STEPS.map((value) => ({ value, label: t(`step.${value}`) })) } : {}),
        ...(key === 'doneOn' || key === 'nextOn' ? { type: 'date' as const } : {}),
        ...(key === 'evidence' || key === 'result' ? { wide: true } : {}),
      }))}
      first={{ step: picture.dunningStep ?? 'notice', doneOn: asOf, responsible: customer.salesRep, nextOn: '', evidence: '', result: '' }}
      read={(values) => readDunning(values, asOf)}
      action={t('saveLog')}
      onSave={async (typed) => {
        const documents = overdue.map(({ fact }) => fact.id);
        const draft = { ...typed, customerId: customer.id, documents, overdueFen: picture.ageing.overdueFen };
        return (await run(logDunning(draft), t('logDone', { step: t(`step.${typed.step}`) }))) !== undefined;
      }}
      onClose={onClose}
    />
  );
}
