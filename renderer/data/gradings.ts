import type { ParameterKey } from '../../shared/policy/parameters.ts';
import type { Grade, Industry, Scale } from '../../shared/records/customer.ts';
import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { GradingFigures } from '../../shared/rules/2-grading/index.ts';
import type { Verdict } from '../../shared/rules/verdict.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import type { Committed } from './committed.ts';

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

export interface GradeMove {
  readonly id: Id;
  readonly name: string;
  readonly from: Grade | null;
  readonly to: Grade | null;
  readonly share: number | null;
}

export interface GradeWhatIf {
  readonly before: Readonly<Record<Grade, number>>;
  readonly after: Readonly<Record<Grade, number>>;
  /** The first 200, largest share first. */
  readonly moves: readonly GradeMove[];
  readonly moved: number;
}

export async function gradingOf(customerId: Id, asOf: LocalDate): Promise<GradingOutcome> {
  void [customerId, asOf];
  throw new Error('not built yet');
}

/** Proposes the computed grade where it differs from the one in effect. The value: the new decisions' ids. */
export async function proposeGrades(ids: readonly Id[] | 'all', asOf: LocalDate): Promise<Committed<readonly Id[]>> {
  void [ids, asOf];
  throw new Error('not built yet');
}

/** The value counts the decisions that became effective; already reviewed ones are left alone. */
export async function reviewGrades(decisionIds: readonly Id[], effectiveFrom: LocalDate): Promise<Committed<number>> {
  void [decisionIds, effectiveFrom];
  throw new Error('not built yet');
}

/** Throws RangeError without a reason (§2.2: an override needs one). */
export async function overrideGrade(customerId: Id, grade: Grade, reason: string, effectiveFrom: LocalDate): Promise<Committed<GradeDecision>> {
  void [customerId, grade, reason, effectiveFrom];
  throw new Error('not built yet');
}

/** Who would move if these figures were in force; writes nothing. */
export async function gradeWhatIf(values: Partial<Readonly<Record<ParameterKey, number | string>>>, asOf: LocalDate): Promise<GradeWhatIf> {
  void [values, asOf];
  throw new Error('not built yet');
}

/** Customers by the grade that their row shows: in effect, else proposed, else computed. */
export async function gradeDistribution(asOf: LocalDate): Promise<Readonly<Record<Grade, number>>> {
  void asOf;
  throw new Error('not built yet');
}
