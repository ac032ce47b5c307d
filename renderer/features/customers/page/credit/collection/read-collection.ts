import { DUNNING_STEPS, type DunningStep } from '../../../../../../shared/records/dunning-action.ts';
import type { Fen, LocalDate } from '../../../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../../../shared/values/local-date.ts';
import { parseMoney } from '../../../../../../shared/values/money.ts';
import { failed, ok, type Result } from '../../../../../../shared/values/result.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';
import type { FieldProblem } from '../../../fields/read-field.ts';

export type DunningField = 'step' | 'doneOn' | 'responsible' | 'evidence' | 'result' | 'nextOn';
export type PromiseField = 'amount' | 'dueOn' | 'madeOn' | 'madeBy' | 'notes';

export interface TypedDunning {
  readonly step: DunningStep;
  readonly doneOn: LocalDate;
  readonly responsible: string;
  readonly evidence: string;
  readonly result: string;
  readonly nextOn: LocalDate | null;
}

/** §5.3.2 a step that was taken, by whom, and when the next follows. */
export function readDunning(
  values: Readonly<Record<DunningField, string>>,
  asOf: LocalDate,
): Result<TypedDunning, PartProblems<DunningField>> {
  const step = DUNNING_STEPS.find((each) => each === values.step);
  const problems: Partial<Record<DunningField, FieldProblem>> = {
    ...(step ? {} : { step: { code: 'choice', values: {} } }),
    ...(isLocalDate(values.doneOn) ? {} : { doneOn: { code: 'date', values: {} } }),
    ...(isLocalDate(values.doneOn) && values.doneOn > asOf ? { doneOn: { code: 'future', values: {} } } : {}),
    ...(values.responsible.trim() === '' ? { responsible: { code: 'responsibleMissing', values: {} } } : {}),
    ...(values.nextOn !== '' && !isLocalDate(values.nextOn) ? { nextOn: { code: 'date', values: {} } } : {}),
    ...(isLocalDate(values.nextOn) && values.nextOn <= values.doneOn ? { nextOn: { code: 'endBeforeStart', values: {} } } : {}),
  };
  if (!step || Object.keys(problems).length > 0) return failed(problems);
  return ok({
    step,
    doneOn: values.doneOn,
    responsible: values.responsible.trim(),
    evidence: values.evidence.trim(),
    result: values.result.trim(),
    nextOn: values.nextOn === '' ? null : values.nextOn,
  });
}

export interface TypedPromise {
  readonly amountFen: Fen;
  readonly madeOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly madeBy: string;
  readonly notes: string;
}

/** A customer's word to pay so much by a day. */
export function readPromise(
  values: Readonly<Record<PromiseField, string>>,
  asOf: LocalDate,
): Result<TypedPromise, PartProblems<PromiseField>> {
  const amount = parseMoney(values.amount);
  const problems: Partial<Record<PromiseField, FieldProblem>> = {
    ...(amount.ok ? {} : { amount: { code: 'amount', values: {} } }),
    ...(amount.ok && amount.value <= 0 ? { amount: { code: 'positive', values: {} } } : {}),
    ...(isLocalDate(values.madeOn) ? {} : { madeOn: { code: 'date', values: {} } }),
    ...(isLocalDate(values.madeOn) && values.madeOn > asOf ? { madeOn: { code: 'future', values: {} } } : {}),
    ...(isLocalDate(values.dueOn) ? {} : { dueOn: { code: 'date', values: {} } }),
    ...(isLocalDate(values.dueOn) && values.dueOn < values.madeOn ? { dueOn: { code: 'endBeforeStart', values: {} } } : {}),
  };
  if (!amount.ok || Object.keys(problems).length > 0) return failed(problems);
  const { madeOn, dueOn } = values;
  return ok({ amountFen: amount.value, madeOn, dueOn, madeBy: values.madeBy.trim(), notes: values.notes.trim() });
}
