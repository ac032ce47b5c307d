import { assessmentInForce, nextAssessment, standingOf, type NextAssessment } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { AssessmentDue } from '../../credit/assessment-due.ts';
import { creditSinceBySlot } from './credit-since.ts';
import type { CustomerCredit } from './customer-credit.ts';

/** §5.1.1: due by the day or lying submitted, longest due first. Customers that were deleted are left out. */
export function assessmentsDue(credit: CustomerCredit, asOf: LocalDate): readonly AssessmentDue[] {
  const { creditAssessments } = credit.stores.documents;
  const since = creditSinceBySlot(credit);
  const slots = new Set([...since.keys(), ...creditAssessments.slots()]);
  const due = [...slots].flatMap((slot) => {
    if (credit.stores.customers.shown[slot] === undefined) return [];
    const next = nextAssessmentOf(credit, slot, since, asOf);
    const open = openAssessment(credit, slot);
    if (open?.state !== 'submitted' && open?.occasion !== 'longOverdue' && (next === null || next.dueOn > asOf)) return [];
    return [row(credit, slot, next, asOf)];
  });
  return due.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

export function nextAssessmentOf(
  credit: CustomerCredit,
  slot: number,
  since: ReadonlyMap<number, LocalDate>,
  asOf: LocalDate,
): NextAssessment | null {
  const assessments = credit.stores.documents.creditAssessments.of(slot);
  const situation = { assessments, grade: credit.grade(slot, asOf), creditSince: since.get(slot) ?? null };
  return nextAssessment(situation, credit.parameters(asOf), asOf);
}

/** The sheet that is begun or waits for approval; the newest of several. */
export function openAssessment({ stores }: CustomerCredit, slot: number) {
  const open = stores.documents.creditAssessments.of(slot).filter(({ state }) => state === 'draft' || state === 'submitted');
  return open.toSorted((a, b) => b.preparedAt - a.preparedAt)[0] ?? null;
}

function row(credit: CustomerCredit, slot: number, next: NextAssessment | null, asOf: LocalDate): AssessmentDue {
  const assessments = credit.stores.documents.creditAssessments.of(slot);
  const open = openAssessment(credit, slot);
  return {
    customerId: credit.idOf(slot),
    name: credit.nameOf(slot),
    salesRep: credit.salesRepOf(slot),
    grade: credit.grade(slot, asOf),
    standing: standingOf(assessments, asOf),
    occasion: open?.occasion ?? next?.occasion ?? (assessmentInForce(assessments, asOf) === null ? 'first' : 'periodic'),
    dueOn: open !== null && (next === null || next.dueOn > open.asOf) ? open.asOf : (next?.dueOn ?? asOf),
    state: open === null ? 'none' : open.state === 'submitted' ? 'submitted' : 'draft',
  };
}
