import type { DunningStep } from '../../../../shared/records/dunning-action.ts';
import type { Fen, LocalDate } from '../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../shared/values/local-date.ts';
import { parseMoney } from '../../../../shared/values/money.ts';
import { failed, ok, type Result } from '../../../../shared/values/result.ts';

/** What the form holds, as typed. */
export interface TypedLog {
  readonly step: DunningStep;
  readonly result: string;
  readonly evidence: string;
  readonly nextOn: string;
  readonly promised: string;
  readonly promisedOn: string;
  readonly doneOn: string;
  readonly responsible: string;
}

/** A step that was taken, without what the account knows of it. */
export interface ReadLog {
  readonly step: DunningStep;
  readonly result: string;
  readonly evidence: string;
  readonly doneOn: LocalDate;
  readonly nextOn: LocalDate | null;
  readonly responsible: string;
  readonly promise: { readonly amountFen: Fen; readonly dueOn: LocalDate } | null;
}

export type LogProblem =
  | 'resultMissing'
  | 'evidenceMissing'
  | 'day'
  | 'future'
  | 'notAfter'
  | 'amount'
  | 'promiseDay'
  | 'promiseAmount'
  | 'promisePast';
export type LogProblems = Readonly<Partial<Record<keyof TypedLog, LogProblem>>>;

/** §5.3.2: a step has a result or something that proves it; a notice and legal action need the proof. Everything wrong is named at its field. */
export function readLog(typed: TypedLog, today: LocalDate): Result<ReadLog, LogProblems> {
  const problems: { -readonly [K in keyof TypedLog]?: LogProblem } = {};
  const result = typed.result.trim();
  const evidence = typed.evidence.trim();
  const proved = typed.step === 'notice' || typed.step === 'legal';
  if (proved && evidence === '') problems.evidence = 'evidenceMissing';
  else if (result === '' && evidence === '') problems.result = 'resultMissing';
  if (!isLocalDate(typed.doneOn)) problems.doneOn = 'day';
  else if (typed.doneOn > today) problems.doneOn = 'future';
  if (typed.nextOn !== '') {
    if (!isLocalDate(typed.nextOn)) problems.nextOn = 'day';
    else if (typed.nextOn <= typed.doneOn) problems.nextOn = 'notAfter';
  }
  const promise = readPromise(typed, problems);
  if (Object.keys(problems).length > 0) return failed(problems);
  return ok({
    step: typed.step,
    result,
    evidence,
    doneOn: typed.doneOn,
    nextOn: typed.nextOn === '' ? null : typed.nextOn,
    responsible: typed.responsible.trim(),
    promise,
  });
}

function readPromise(typed: TypedLog, problems: { -readonly [K in keyof TypedLog]?: LogProblem }): ReadLog['promise'] {
  if (typed.promised.trim() === '') {
    if (typed.promisedOn !== '') problems.promised = 'promiseAmount';
    return null;
  }
  const amount = parseMoney(typed.promised);
  if (!amount.ok || amount.value <= 0) problems.promised = 'amount';
  if (!isLocalDate(typed.promisedOn)) problems.promisedOn = 'promiseDay';
  else if (typed.promisedOn < typed.doneOn) problems.promisedOn = 'promisePast';
  return amount.ok ? { amountFen: amount.value, dueOn: typed.promisedOn } : null;
}
