import { visitDue, visitTiming } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, fromDayNumber } from '../../../../shared/values/local-date.ts';
import type { VisitStanding } from '../../relationship/visit-plan.ts';
import { NO_DAY } from '../customer-figures.ts';
import { standingDecision } from '../standing-decision.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** §4.1.1: when a customer is due, and whether another grade has moved the day. */
export function visitStanding(desk: RelationshipDesk, slot: number, asOf: LocalDate): VisitStanding {
  const days = desk.visitDays(asOf);
  const due = days.ruleOf(slot);
  const last = desk.store.visits.last.get(slot);
  const booked = (desk.store.visits.booked.get(slot) ?? []).map(({ on }) => on).filter((on) => on >= asOf);
  return {
    due,
    timing: due === null ? 'asNeeded' : visitTiming(due, asOf),
    lastVisit: last === NO_DAY ? null : fromDayNumber(last),
    bookedOn: booked.sort()[0] ?? null,
    replanned: replanned(desk, slot, days.since[slot] ?? NO_DAY, asOf),
  };
}

/** §4.1.1 another grade since the last visit, and the day that was due by the one before; null without. */
export function replanned(desk: RelationshipDesk, slot: number, since: number, asOf: LocalDate): VisitStanding['replanned'] {
  const decisions = desk.documents.gradeDecisions.of(slot);
  const { effective } = standingDecision(decisions, asOf);
  if (effective === null || since === NO_DAY || effective.effectiveFrom <= fromDayNumber(since)) return null;
  const before = standingDecision(decisions, addDays(effective.effectiveFrom, -1)).effective;
  if (before === null || before.grade === effective.grade) return null;
  const was = visitDue(before.grade, null, fromDayNumber(since), desk.parameters(asOf));
  return { from: before.grade, to: effective.grade, on: effective.effectiveFrom, wasDueOn: was.dueOn };
}
