import type { Contract, ContractKind } from '../../../../../../shared/records/contract.ts';
import { foldWidth } from '../../../../../../shared/values/fold-text.ts';
import type { LocalDate } from '../../../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../../../shared/values/local-date.ts';
import { parseMoney } from '../../../../../../shared/values/money.ts';
import { failed, ok, type Result } from '../../../../../../shared/values/result.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';
import { readField, type FieldProblem } from '../../../fields/read-field.ts';

export type ContractField = 'contractNo' | 'kind' | 'signedOn' | 'startsOn' | 'endsOn' | 'amount' | 'weight' | 'paymentDays' | 'notes';
export type TypedContract = Pick<
  Contract,
  'contractNo' | 'kind' | 'signedOn' | 'startsOn' | 'endsOn' | 'amountFen' | 'weightKg' | 'paymentDays' | 'notes'
>;

const LONGEST_TERM_DAYS = 3650;

/** A typed contract. A single one needs its amount: that is what it draws once it is effective. */
export function readContract(values: Readonly<Record<ContractField, string>>): Result<TypedContract, PartProblems<ContractField>> {
  const contractNo = foldWidth(values.contractNo);
  const kind: ContractKind = values.kind === 'framework' ? 'framework' : 'single';
  const amount = values.amount.trim() === '' ? ok(null) : parseMoney(values.amount);
  const weight = readField('declaredAnnualKg', values.weight);
  const days = readDays(values.paymentDays);
  const problems: Partial<Record<ContractField, FieldProblem>> = {
    ...(contractNo === '' ? { contractNo: { code: 'contractMissing', values: {} } } : {}),
    ...dateProblems(values),
    ...(amount.ok && amount.value !== null && amount.value <= 0 ? { amount: { code: 'positive', values: {} } } : {}),
    ...(amount.ok ? {} : { amount: { code: 'amount', values: {} } }),
    ...(kind === 'single' && amount.ok && amount.value === null ? { amount: { code: 'singleAmount', values: {} } } : {}),
    ...(weight.ok ? {} : { weight: weight.error }),
    ...(days === undefined ? { paymentDays: { code: 'days', values: { longest: LONGEST_TERM_DAYS } } } : {}),
  };
  if (Object.keys(problems).length > 0 || !amount.ok || !weight.ok || days === undefined) return failed(problems);
  return ok({
    contractNo,
    kind,
    signedOn: dateOrNull(values.signedOn),
    startsOn: dateOrNull(values.startsOn),
    endsOn: dateOrNull(values.endsOn),
    amountFen: amount.value,
    weightKg: weight.value.declaredAnnualKg ?? null,
    paymentDays: days,
    notes: values.notes.trim(),
  });
}

function dateProblems(values: Readonly<Record<ContractField, string>>): Partial<Record<ContractField, FieldProblem>> {
  const dates = ['signedOn', 'startsOn', 'endsOn'] as const;
  const wrong = dates.filter((field) => values[field] !== '' && !isLocalDate(values[field]));
  const turned = wrong.length === 0 && values.startsOn !== '' && values.endsOn !== '' && values.endsOn < values.startsOn;
  return {
    ...Object.fromEntries(wrong.map((field) => [field, { code: 'date', values: {} } as const])),
    ...(turned ? { endsOn: { code: 'endBeforeStart', values: {} } } : {}),
  };
}

/** Null: not said; undefined: not a number of days. */
function readDays(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const days = Number(foldWidth(text));
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_TERM_DAYS ? days : undefined;
}

function dateOrNull(text: string): LocalDate | null {
  return text === '' ? null : text;
}
