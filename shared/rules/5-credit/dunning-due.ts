import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import { DUNNING_STEPS, type DunningAction, type DunningStep } from '../../records/dunning-action.ts';
import type { PaymentPromise } from '../../records/payment-promise.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { addDays } from '../../values/local-date.ts';
import { oldestOverdue, overdueDocuments, type OldestOverdue } from './oldest-overdue.ts';
import type { Account } from './open-items.ts';
import { promiseStates, type PromiseOutcome } from './promise-state.ts';

/** Everything of one customer. */
export interface DunningInput {
  readonly account: Account;
  readonly actions: readonly DunningAction[];
  readonly promises: readonly PaymentPromise[];
}

/** What collecting looks at of a customer with something overdue. */
export interface OverdueFigures {
  readonly oldest: OldestOverdue;
  readonly overdueFen: Fen;
  readonly actions: readonly DunningAction[];
  readonly promises: readonly PromiseOutcome[];
}

/** Why a step is due: the days overdue reached it, a promise was not kept, or the next date of the last action has come. */
export type DunningCause = 'days' | 'brokenPromise' | 'followUp';

export interface DunningDue {
  readonly oldest: OldestOverdue;
  readonly overdueFen: Fen;
  /** Null: nothing to do today. */
  readonly stepDue: DunningStep | null;
  readonly cause: DunningCause | null;
  /** Since when the step is due. */
  readonly since: LocalDate | null;
  /** The days that the step by days overdue counts from; null when not even the first is reached. */
  readonly threshold: { readonly days: number; readonly parameter: ParameterKey; readonly parameterFrom: LocalDate } | null;
  /** The last step taken since the oldest document fell due. */
  readonly last: DunningAction | null;
  /** A day to come on which this is looked at again, and what put it off. */
  readonly postponedTo: LocalDate | null;
  readonly postponedBy: 'nextOn' | 'promise' | null;
  /** The promise that was not kept, when that is the cause. */
  readonly broken: PromiseOutcome | null;
}

const STEP_DAYS = {
  notice: 'dunningNoticeDays',
  phone: 'dunningPhoneDays',
  visit: 'dunningVisitDays',
  legal: 'dunningLegalDays',
} as const satisfies Readonly<Record<DunningStep, ParameterKey>>;

interface Reached {
  readonly rank: number;
  readonly cause: DunningCause;
  readonly since: LocalDate;
}

/** §5.3.2: the step that collecting calls for on a day; null when nothing is overdue. */
export function dunningDue({ account, actions, promises }: DunningInput, parameters: ParameterSet, asOf: LocalDate): DunningDue | null {
  const oldest = oldestOverdue(account);
  if (oldest === null) return null;
  const overdueFen = overdueDocuments(account, 0).fen;
  return dunningOf({ oldest, overdueFen, actions, promises: promiseStates(promises, account, parameters, asOf) }, parameters, asOf);
}

/** §5.3.2 where it is known what is overdue. */
export function dunningOf(
  { oldest, overdueFen, actions, promises }: OverdueFigures,
  parameters: ParameterSet,
  asOf: LocalDate,
): DunningDue {
  const taken = actions.filter(({ doneOn }) => doneOn >= oldest.dueOn && doneOn <= asOf).sort(byDone);
  const last = taken.at(-1) ?? null;
  const takenRank = Math.max(-1, ...taken.map(({ step }) => DUNNING_STEPS.indexOf(step)));
  const daysRank = DUNNING_STEPS.findLastIndex((step) => oldest.days >= parameters.values[STEP_DAYS[step]]);
  const broken = brokenPromise(promises, oldest, last, asOf);
  const put = postponement(promises, last, broken, overdueFen, asOf);
  const reached = put.to === null ? stepReached({ oldest, last, takenRank, daysRank, broken }, parameters, asOf) : null;
  return {
    oldest,
    overdueFen,
    stepDue: reached === null ? null : (DUNNING_STEPS[reached.rank] ?? null),
    cause: reached?.cause ?? null,
    since: reached?.since ?? null,
    threshold: thresholdOf(DUNNING_STEPS[daysRank], parameters),
    last,
    postponedTo: put.to,
    postponedBy: put.by,
    broken: reached?.cause === 'brokenPromise' ? broken : null,
  };
}

interface Situation {
  readonly oldest: OldestOverdue;
  readonly last: DunningAction | null;
  readonly takenRank: number;
  readonly daysRank: number;
  readonly broken: PromiseOutcome | null;
}

function stepReached({ oldest, last, takenRank, daysRank, broken }: Situation, parameters: ParameterSet, asOf: LocalDate): Reached | null {
  if (broken !== null) {
    const rank = Math.min(DUNNING_STEPS.length - 1, Math.max(daysRank, takenRank + 1));
    return { rank, cause: 'brokenPromise', since: addDays(broken.lastOn, 1) };
  }
  const nextOn = last?.nextOn ?? null;
  const step = DUNNING_STEPS[daysRank];
  if (step !== undefined && daysRank > takenRank) {
    const reachedOn = addDays(oldest.dueOn, parameters.values[STEP_DAYS[step]]);
    return { rank: daysRank, cause: 'days', since: nextOn !== null && nextOn > reachedOn ? nextOn : reachedOn };
  }
  const followUp = nextOn !== null && last !== null && nextOn > last.doneOn && nextOn <= asOf;
  return followUp ? { rank: takenRank, cause: 'followUp', since: nextOn } : null;
}

/** The latest promise since the document fell due that was not kept, unless a step was taken or a new promise given since. */
function brokenPromise(
  promises: readonly PromiseOutcome[],
  oldest: OldestOverdue,
  last: DunningAction | null,
  asOf: LocalDate,
): PromiseOutcome | null {
  const given = promises.filter(({ promise }) => !promise.withdrawn && promise.madeOn <= asOf);
  const broken = given
    .filter(
      ({ state, lastOn }) =>
        (state === 'broken' || state === 'partly') && lastOn >= oldest.dueOn && (last === null || last.doneOn <= lastOn),
    )
    .reduce<PromiseOutcome | null>((found, each) => (found === null || each.lastOn > found.lastOn ? each : found), null);
  return given.some(({ promise }) => broken !== null && promise.madeOn > broken.lastOn) ? null : broken;
}

/** Open promises that cover all that is overdue put it off to the day after the first of them ends; else the last action's next date. */
function postponement(
  promises: readonly PromiseOutcome[],
  last: DunningAction | null,
  broken: PromiseOutcome | null,
  overdueFen: Fen,
  asOf: LocalDate,
): { readonly to: LocalDate | null; readonly by: 'nextOn' | 'promise' | null } {
  const open = promises.filter(({ state, promise }) => state === 'open' && promise.madeOn <= asOf);
  const promisedFen = open.reduce((sum, { promise, paidFen }) => sum + promise.amountFen - paidFen, 0);
  const first = open.map(({ lastOn }) => lastOn).sort()[0];
  if (first !== undefined && promisedFen >= overdueFen && broken === null) return { to: addDays(first, 1), by: 'promise' };
  const nextOn = last?.nextOn ?? null;
  return broken === null && nextOn !== null && nextOn > asOf ? { to: nextOn, by: 'nextOn' } : { to: null, by: null };
}

function thresholdOf(step: DunningStep | undefined, { values, from }: ParameterSet): DunningDue['threshold'] {
  if (step === undefined) return null;
  const parameter = STEP_DAYS[step];
  return { days: values[parameter], parameter, parameterFrom: from[parameter] };
}

function byDone(a: DunningAction, b: DunningAction): number {
  if (a.doneOn !== b.doneOn) return a.doneOn < b.doneOn ? -1 : 1;
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
