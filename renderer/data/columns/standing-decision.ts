import type { Grade } from '../../../shared/records/customer.ts';
import type { GradeDecision } from '../../../shared/records/grade-decision.ts';
import type { LocalDate } from '../../../shared/values/id.ts';

/** What counts of a customer's grade decisions on a day. */
export interface StandingDecision {
  readonly effective: GradeDecision | null;
  readonly proposed: GradeDecision | null;
}

/** §2.2: in effect is the latest reviewed decision from that day or before; a proposal stands until it is reviewed. */
export function standingDecision(decisions: readonly GradeDecision[], asOf: LocalDate): StandingDecision {
  let effective: GradeDecision | null = null;
  let proposed: GradeDecision | null = null;
  for (const decision of decisions) {
    if (decision.state === 'proposed') {
      if (proposed === null || laterProposal(decision, proposed)) proposed = decision;
    } else if (decision.effectiveFrom <= asOf && (effective === null || laterInEffect(decision, effective))) effective = decision;
  }
  return { effective, proposed };
}

/** Approved already, to take effect after the day. */
export function isPlanned(decisions: readonly GradeDecision[], grade: Grade, asOf: LocalDate): boolean {
  return decisions.some((each) => each.state === 'reviewed' && each.effectiveFrom > asOf && each.grade === grade);
}

/** What a customer's row shows of its decisions. */
export function shownGrade({
  effective,
  proposed,
}: StandingDecision): { readonly grade: Grade; readonly state: 'effective' | 'overridden' | 'proposed' } | null {
  if (effective !== null) return { grade: effective.grade, state: effective.overridden ? 'overridden' : 'effective' };
  return proposed === null ? null : { grade: proposed.grade, state: 'proposed' };
}

function laterInEffect(a: GradeDecision, b: GradeDecision): boolean {
  if (a.effectiveFrom !== b.effectiveFrom) return a.effectiveFrom > b.effectiveFrom;
  const [first, second] = [a.reviewedAt ?? 0, b.reviewedAt ?? 0];
  return first === second ? a.id > b.id : first > second;
}

function laterProposal(a: GradeDecision, b: GradeDecision): boolean {
  return a.proposedAt === b.proposedAt ? a.id > b.id : a.proposedAt > b.proposedAt;
}
