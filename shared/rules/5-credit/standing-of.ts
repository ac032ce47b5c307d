import type { CreditAssessment } from '../../records/credit-assessment.ts';
import type { CreditStanding } from '../../records/customer.ts';
import type { LocalDate } from '../../values/id.ts';

/** §5.1.3: of one customer's assessments the approved one that counts on a day, the latest by `effectiveFrom`, then by approval. */
export function assessmentInForce(assessments: readonly CreditAssessment[], asOf: LocalDate): CreditAssessment | null {
  let found: CreditAssessment | null = null;
  for (const each of assessments) {
    if (each.state !== 'approved' || each.effectiveFrom === null || each.effectiveFrom > asOf) continue;
    if (!found || isLater(each, found)) found = each;
  }
  return found;
}

/** §5.1.3: what caps the grade (§2.2) and the limit (§5.2.1) on a day. */
export function standingOf(assessments: readonly CreditAssessment[], asOf: LocalDate): CreditStanding {
  return assessmentInForce(assessments, asOf)?.standing ?? 'notYetAssessed';
}

function isLater(each: CreditAssessment, than: CreditAssessment): boolean {
  const [from, thanFrom] = [each.effectiveFrom ?? '', than.effectiveFrom ?? ''];
  if (from !== thanFrom) return from > thanFrom;
  const [at, thanAt] = [each.approvedAt ?? 0, than.approvedAt ?? 0];
  return at === thanAt ? each.id > than.id : at > thanAt;
}
