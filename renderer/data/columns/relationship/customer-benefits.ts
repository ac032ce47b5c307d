import { benefitsOf } from '../../../../shared/rules/4-relationship/index.ts';
import { assessmentInForce, nextAssessment } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addMonths, fromDayNumber } from '../../../../shared/values/local-date.ts';
import type { CustomerBenefits } from '../../relationship/customer-benefits.ts';
import { NOT_ASSESSED, STANDINGS } from '../credit/credit-standings.ts';
import { NO_DAY } from '../customer-figures.ts';
import { standingDecision } from '../standing-decision.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

const MONTHS_A_YEAR = 12;

/** §4.4.3 */
export function customerBenefits(desk: RelationshipDesk, slot: number, asOf: LocalDate): CustomerBenefits {
  const { years, standing, credit } = desk.state.standings.at(asOf);
  const parameters = desk.parameters(asOf);
  const yearsOfCooperation = years[slot] ?? -1;
  const benefits = benefitsOf(
    {
      yearsOfCooperation: yearsOfCooperation < 0 ? null : yearsOfCooperation,
      grade: desk.gradeOf(slot, asOf),
      credit: STANDINGS[standing[slot] ?? NOT_ASSESSED] ?? 'notYetAssessed',
      suspended: credit.suspended[slot] === 1,
    },
    parameters,
  );
  if (!benefits.qualifies) return { benefits, from: null, until: null };
  const assessments = desk.documents.creditAssessments.of(slot);
  const next = nextAssessment({ assessments, grade: desk.gradeOf(slot, asOf), creditSince: null }, parameters, asOf);
  return { benefits, from: qualifiedSince(desk, slot, asOf, parameters.values.discountAfterYears), until: next?.dueOn ?? null };
}

/** The latest of the days on which the conditions came to hold; null while the grade is only computed. */
function qualifiedSince(desk: RelationshipDesk, slot: number, asOf: LocalDate, years: number): LocalDate | null {
  const { effective } = standingDecision(desk.documents.gradeDecisions.of(slot), asOf);
  const assessment = assessmentInForce(desk.documents.creditAssessments.of(slot), asOf);
  const first = firstDay(desk, slot, asOf);
  if (effective === null || first === null) return null;
  const days = [effective.effectiveFrom, addMonths(first, years * MONTHS_A_YEAR), assessment?.effectiveFrom ?? effective.effectiveFrom];
  return days.sort().at(-1) ?? null;
}

function firstDay(desk: RelationshipDesk, slot: number, asOf: LocalDate): LocalDate | null {
  const bought = desk.state.standings.at(asOf).figures.firstDay[slot] ?? NO_DAY;
  return desk.customers.shown[slot]?.since ?? (bought === NO_DAY ? null : fromDayNumber(bought));
}
