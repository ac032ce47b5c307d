import { GRADES, gradeOf, industryOf, scaleOf, type GradingFigures } from '../../shared/rules/2-grading/index.ts';
import { parametersAt } from '../../shared/policy/parameters-at.ts';
import type { Grade, Industry, Scale } from '../../shared/records/customer.ts';
import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { Verdict } from '../../shared/rules/verdict.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { today } from './clock.ts';
import { askColumns, commandInWorker } from './columns-client.ts';
import { standingDecision } from './columns/standing-decision.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { customerById } from './customers.ts';
import { db } from './db.ts';
import type { GradingWhatIf, ParameterDraft } from './grade-what-if.ts';
import { OperationError } from './operation-error.ts';
import { parameterVersions } from './parameters.ts';
import { newDecision } from './propose-grades.ts';
import type { RegradingRow } from './regrading-row.ts';

export type { ClassMoves } from './grade-what-if.ts';
export type { RegradingRow } from './regrading-row.ts';

export interface GradingOutcome {
  readonly industry: Verdict<Industry>;
  readonly scale: Verdict<Scale>;
  readonly grade: Verdict<Grade>;
  readonly figures: GradingFigures;
  /** The latest reviewed decision that is in effect on the day. */
  readonly effective: GradeDecision | null;
  /** The latest proposal that nobody has reviewed yet. */
  readonly proposed: GradeDecision | null;
}

/** Of a customer that is gone: a `conflict`. */
export async function gradingOf(customerId: Id, asOf: LocalDate): Promise<GradingOutcome> {
  const [customer, versions, decisions] = await Promise.all([
    customerById(customerId),
    parameterVersions(),
    db.gradeDecisions.where('customerId').equals(customerId).toArray(),
  ]);
  if (customer === undefined) throw new OperationError('conflict', `customer ${customerId} is gone`);
  const figures = await askColumns('gradingFigures', customerId, asOf);
  const parameters = parametersAt(versions, asOf);
  return {
    industry: industryOf(customer.industry, asOf),
    scale: scaleOf(figures, parameters, asOf),
    grade: gradeOf(figures, parameters, asOf),
    figures,
    ...standingDecision(decisions, asOf),
  };
}

/** Proposes the computed grade where it differs from the one in effect and is not proposed yet. The value: the new decisions' ids. */
export async function proposeGrades(ids: readonly Id[] | 'all', asOf: LocalDate): Promise<Committed<readonly Id[]>> {
  return commandInWorker('proposeGrades', ids, asOf);
}

/** The value counts the decisions that became effective; reviewed ones are left alone. */
export async function reviewGrades(decisionIds: readonly Id[], effectiveFrom: LocalDate): Promise<Committed<number>> {
  return commandInWorker('reviewGrades', decisionIds, effectiveFrom);
}

/** §2.2 the regrading: the computed grades of these customers take effect from a day on, in one batch. The value counts them. */
export async function approveRegrading(ids: readonly Id[], asOf: LocalDate, effectiveFrom: LocalDate): Promise<Committed<number>> {
  return commandInWorker('approveRegrading', ids, asOf, effectiveFrom);
}

/** In effect at once from that day, and shown as an override. Throws RangeError without a reason (§2.2: an override needs one). */
export async function overrideGrade(
  customerId: Id,
  grade: Grade,
  reason: string,
  effectiveFrom: LocalDate,
): Promise<Committed<GradeDecision>> {
  if (reason.trim() === '') throw new RangeError('an override of a grade needs a reason');
  const asOf = today();
  const [computed] = await askColumns('computedGrades', [customerId], asOf);
  return runCommand('overrideGrade', ['gradeDecisions'], async (recorder) => {
    const { who, at } = recorder;
    const decision: GradeDecision = {
      ...newDecision(customerId, grade, { asOf, proposedBy: who, proposedAt: at }),
      computed: computed?.computed ?? (GRADES.at(-1) as Grade),
      state: 'reviewed',
      effectiveFrom,
      overridden: true,
      reason: reason.trim(),
      reviewedBy: who,
      reviewedAt: at,
    };
    await recorder.create('gradeDecisions', decision);
    return decision;
  });
}

/** Who would move if these figures were in force; writes nothing. */
export async function gradeWhatIf(values: ParameterDraft, asOf: LocalDate): Promise<GradingWhatIf> {
  return askColumns('gradeWhatIf', values, asOf);
}

/** Customers by the grade that their row shows: in effect, else proposed, else computed. */
export async function gradeDistribution(asOf: LocalDate): Promise<Readonly<Record<Grade, number>>> {
  return askColumns('gradeDistribution', asOf);
}

/** §2.2: everybody who would move on that day and why; the largest purchases first. */
export async function regradingList(asOf: LocalDate): Promise<readonly RegradingRow[]> {
  return askColumns('regradingList', asOf);
}
