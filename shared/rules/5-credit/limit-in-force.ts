import type { CreditLimit } from '../../records/credit-limit.ts';
import type { Suspension } from '../../records/suspension.ts';
import type { Fen, LocalDate } from '../../values/id.ts';

export interface LimitInForce {
  /** Null: nobody gave this customer a limit. */
  readonly limitFen: Fen | null;
  readonly standing: CreditLimit | null;
  /** Increases that run on this day. */
  readonly temporary: readonly CreditLimit[];
  /** The lowest cut in force, also when the limit is no higher. */
  readonly cut: Suspension | null;
  readonly suspended: Suspension | null;
}

/** §5.2.1, §5.3.3: one customer's limit on a day: the latest standing one, plus temporary increases, lowered by a cut. */
export function limitInForce(limits: readonly CreditLimit[], suspensions: readonly Suspension[], asOf: LocalDate): LimitInForce {
  const approved = limits.filter(({ state, from }) => state === 'approved' && from <= asOf);
  const standing = approved.filter(({ kind }) => kind === 'standing').reduce<CreditLimit | null>(laterLimit, null);
  const temporary = approved.filter(({ kind, until }) => kind === 'temporary' && until !== null && asOf <= until);
  const measures = suspensions.filter((measure) => isInForce(measure, asOf));
  const cut = measures
    .filter(({ measure, limitFen }) => measure === 'limitCut' && limitFen !== null)
    .reduce<Suspension | null>(lowerCut, null);
  const suspended = measures.filter(({ measure }) => measure === 'suspended').reduce<Suspension | null>(earlierMeasure, null);
  const given =
    standing === null && temporary.length === 0
      ? null
      : temporary.reduce((sum, { amountFen }) => sum + amountFen, standing?.amountFen ?? 0);
  return { limitFen: lowered(given, cut?.limitFen ?? null), standing, temporary, cut, suspended };
}

/** Approved, begun, and not lifted yet on that day. */
export function isInForce({ state, from, asOf: proposedFor, liftedOn }: Suspension, asOf: LocalDate): boolean {
  if ((from ?? proposedFor) > asOf) return false;
  return state === 'approved' || (state === 'lifted' && liftedOn !== null && asOf < liftedOn);
}

function laterLimit(found: CreditLimit | null, each: CreditLimit): CreditLimit {
  if (found === null) return each;
  if (each.from !== found.from) return each.from > found.from ? each : found;
  const [at, than] = [each.approvedAt ?? 0, found.approvedAt ?? 0];
  if (at !== than) return at > than ? each : found;
  return each.id > found.id ? each : found;
}

function lowerCut(found: Suspension | null, each: Suspension): Suspension {
  return found === null || (each.limitFen ?? 0) < (found.limitFen ?? 0) ? each : found;
}

function earlierMeasure(found: Suspension | null, each: Suspension): Suspension {
  return found === null || (each.from ?? each.asOf) < (found.from ?? found.asOf) ? each : found;
}

function lowered(givenFen: Fen | null, cutFen: Fen | null): Fen | null {
  if (givenFen === null || cutFen === null) return givenFen ?? cutFen;
  return Math.min(givenFen, cutFen);
}
