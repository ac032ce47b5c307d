import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import type { Suspension } from '../../records/suspension.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { isInForce, type LimitInForce } from './limit-in-force.ts';
import { oldestOverdue, overdueDocuments, type OldestOverdue } from './oldest-overdue.ts';
import type { Account } from './open-items.ts';

/** Days held against a parameter. */
export interface DaysCompared {
  readonly clause: '§5.3.3';
  readonly actualDays: number;
  readonly thresholdDays: number;
  readonly parameter: ParameterKey;
  readonly parameterFrom: LocalDate;
}

export interface LongOverdueProposal {
  readonly oldest: OldestOverdue;
  /** Everything overdue of the customer. */
  readonly overdueFen: Fen;
  /** A reassessment (§5.1.1, occasion `longOverdue`) is proposed with any of them; why. */
  readonly reassess: DaysCompared;
  /** Null: no standing limit to cut, or this was already proposed, decided or is in force. */
  readonly limitCut: { readonly fromFen: Fen; readonly toFen: Fen; readonly share: number; readonly shareFrom: LocalDate } | null;
  /** Null: not overdue so long, or already proposed, decided or in force. */
  readonly suspend: DaysCompared | null;
}

/** §5.3.3 from one customer's account, limit and measures on a day; null while no document is overdue more than `creditReassessedAfterDays`. */
export function longOverdueProposal(
  account: Account,
  limit: LimitInForce,
  suspensions: readonly Suspension[],
  parameters: ParameterSet,
  asOf: LocalDate,
): LongOverdueProposal | null {
  const oldest = oldestOverdue(account);
  const reassess = compared(oldest?.days ?? 0, 'creditReassessedAfterDays', parameters);
  if (oldest === null || reassess.actualDays <= reassess.thresholdDays) return null;
  const suspend = compared(oldest.days, 'cooperationSuspendedAfterDays', parameters);
  const decided = (measure: Suspension['measure']): boolean =>
    suspensions.some((each) => settlesIt(each, measure, oldest.documentId, asOf));
  const standingFen = limit.standing?.amountFen ?? 0;
  return {
    oldest,
    overdueFen: overdueDocuments(account, 0).fen,
    reassess,
    limitCut: standingFen <= 0 || decided('limitCut') ? null : cutOf(standingFen, parameters),
    suspend: suspend.actualDays <= suspend.thresholdDays || decided('suspended') ? null : suspend,
  };
}

/** What keeps a measure in force. */
export interface Lifting {
  readonly may: boolean;
  /** To be paid before it may be lifted; 0 when it may. */
  readonly toPayFen: Fen;
  /** The oldest document that still stands against it. */
  readonly oldest: OldestOverdue | null;
  readonly compared: DaysCompared;
}

/** §5.3.3 "until cleared": a limit cut, when no document is overdue more than `creditReassessedAfterDays`; a suspension, when nothing is overdue. */
export function mayBeLifted(measure: Suspension['measure'], account: Account, parameters: ParameterSet): Lifting {
  const allowed = measure === 'limitCut' ? parameters.values.creditReassessedAfterDays : 0;
  const toPayFen = overdueDocuments(account, allowed).fen;
  const oldest = oldestOverdue(account);
  const figures = compared(oldest?.days ?? 0, 'creditReassessedAfterDays', parameters);
  return { may: toPayFen === 0, toPayFen, oldest: toPayFen === 0 ? null : oldest, compared: { ...figures, thresholdDays: allowed } };
}

function compared(
  actualDays: number,
  parameter: 'creditReassessedAfterDays' | 'cooperationSuspendedAfterDays',
  { values, from }: ParameterSet,
): DaysCompared {
  return { clause: '§5.3.3', actualDays, thresholdDays: values[parameter], parameter, parameterFrom: from[parameter] };
}

/** Whole fen, rounded down: a cut is never less than the share. Counted in millionths, so that 0.1 is a tenth. */
function cutOf(fromFen: Fen, { values, from }: ParameterSet): LongOverdueProposal['limitCut'] {
  const share = values.creditLimitCutShare;
  const keptMillionths = 1_000_000n - BigInt(Math.round(share * 1_000_000));
  const toFen = Number((BigInt(fromFen) * keptMillionths) / 1_000_000n);
  return { fromFen, toFen, share, shareFrom: from.creditLimitCutShare };
}

/** In force or waiting for a decision; or refused for this very document. */
function settlesIt(each: Suspension, measure: Suspension['measure'], documentId: string, asOf: LocalDate): boolean {
  if (each.measure !== measure) return false;
  if (each.state === 'refused') return each.documentId === documentId;
  return each.state === 'proposed' || each.state === 'approved' || isInForce(each, asOf);
}
