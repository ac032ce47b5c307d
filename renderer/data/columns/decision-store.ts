import type { Grade } from '../../../shared/records/customer.ts';
import type { GradeDecision } from '../../../shared/records/grade-decision.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import type { SlotIndex } from './slot-index.ts';

/** What counts of a customer's grade decisions on a day. */
export interface StandingDecision {
  readonly effective: GradeDecision | null;
  readonly proposed: GradeDecision | null;
}

/** The grade decisions that the worker holds, by slot of their customer. */
export class DecisionStore {
  readonly #slots: SlotIndex;
  readonly #bySlot = new Map<number, readonly GradeDecision[]>();
  readonly #slotOfDecision = new Map<Id, number>();
  version = 0;

  constructor(slots: SlotIndex) {
    this.#slots = slots;
  }

  put(decision: GradeDecision): void {
    const slot = this.#slots.slotOf(decision.customerId);
    this.#bySlot.set(slot, [...this.of(slot).filter(({ id }) => id !== decision.id), decision]);
    this.#slotOfDecision.set(decision.id, slot);
    this.version += 1;
  }

  remove(id: Id): void {
    const slot = this.#slotOfDecision.get(id);
    if (slot === undefined) return;
    this.#bySlot.set(
      slot,
      this.of(slot).filter((decision) => decision.id !== id),
    );
    this.#slotOfDecision.delete(id);
    this.version += 1;
  }

  of(slot: number): readonly GradeDecision[] {
    return this.#bySlot.get(slot) ?? [];
  }

  slotsWithDecisions(): Iterable<number> {
    return this.#bySlot.keys();
  }
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
