import { useTranslations } from 'use-intl';
import type { Contract } from '../../../../../../shared/records/contract.ts';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { saveContract, type ContractProblem } from '../../../../../data/credit/contracts.ts';
import { PartForm, type PartProblems } from '../../../fields/part-form.tsx';
import type { FieldProblem } from '../../../fields/read-field.ts';
import { useRun } from '../../../use-run.ts';
import { readContract, type ContractField } from './read-contract.ts';

const FIELDS: readonly ContractField[] = [
  'contractNo',
  'kind',
  'amount',
  'signedOn',
  'startsOn',
  'endsOn',
  'weight',
  'paymentDays',
  'notes',
];
const DATES: readonly ContractField[] = ['signedOn', 'startsOn', 'endsOn'];

interface ContractFormProps {
  readonly customer: Customer;
  /** Null: a new one. Only a draft can be edited. */
  readonly contract: Contract | null;
  readonly onClose: () => void;
}

export function ContractForm({ customer, contract, onClose }: ContractFormProps) {
  const t = useTranslations('credit.contract');
  const run = useRun();
  return (
    <PartForm
      draftKey={`${customer.id}.contract.${contract?.id ?? 'new'}`}
      label={contract ? t('editNo', { contractNo: contract.contractNo }) : t('add')}
      fields={(values) =>
        FIELDS.map((key) => ({
          key,
          label: t(`field.${key}`),
          required: key === 'contractNo' || (key === 'amount' && values.kind === 'single'),
          ...(key === 'notes' ? { wide: true } : {}),
          ...(DATES.includes(key) ? { type: 'date' as const } : {}),
          ...(key === 'kind' ? { choices: (['single', 'framework'] as const).map((value) => ({ value, label: t(`kind.${value}`) })) } : {}),
        }))
      }
      first={firstContract(contract)}
      read={readContract}
      action={t('save')}
      onSave={async (typed) => {
        const saved = await saveContract({
          ...typed,
          ...(contract ? { id: contract.id } : {}),
          customerId: customer.id,
          salesRep: contract?.salesRep ?? customer.salesRep,
        }).then(
          (result) => result,
          (error: unknown) => error,
        );
        if (isRefusal(saved)) return atFields(saved.error);
        const work = isSaved(saved) ? Promise.resolve(saved.value) : Promise.reject(saved);
        return (await run(work, t('saved', { contractNo: typed.contractNo }))) !== undefined;
      }}
      onClose={onClose}
    />
  );
}

type Saved = Awaited<ReturnType<typeof saveContract>>;

function isRefusal(answer: unknown): answer is Extract<Saved, { readonly ok: false }> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

function isSaved(answer: unknown): answer is Extract<Saved, { readonly ok: true }> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

const CODES: Readonly<Record<ContractProblem['code'], FieldProblem['code']>> = {
  required: 'contractMissing',
  duplicate: 'contractTaken',
  endsBeforeStart: 'endBeforeStart',
  notAboveZero: 'positive',
};

function atFields(problems: readonly ContractProblem[]): PartProblems<ContractField> {
  const found: Partial<Record<ContractField, FieldProblem>> = {};
  for (const { field, code } of problems) {
    const key = field === 'amountFen' ? 'amount' : field === 'weightKg' ? 'weight' : FIELDS.find((each) => each === field);
    if (key) found[key] = { code: CODES[code], values: {} };
  }
  return found;
}

function firstContract(contract: Contract | null): Readonly<Record<ContractField, string>> {
  return {
    contractNo: contract?.contractNo ?? '',
    kind: contract?.kind ?? 'single',
    signedOn: contract?.signedOn ?? '',
    startsOn: contract?.startsOn ?? '',
    endsOn: contract?.endsOn ?? '',
    amount: contract?.amountFen === null || contract === null ? '' : String(contract.amountFen / 100),
    weight: contract?.weightKg === null || contract === null ? '' : String(contract.weightKg / 1000),
    paymentDays: contract?.paymentDays === null || contract === null ? '' : String(contract.paymentDays),
    notes: contract?.notes ?? '',
  };
}
