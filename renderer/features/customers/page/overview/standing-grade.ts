import type { Grade } from '../../../../../shared/records/customer.ts';
import type { GradingOutcome } from '../../../../data/gradings.ts';
import type { GradeState } from '../../../../ui/grade-badge.tsx';

/** The grade that counts today, as the table shows it: in effect, else proposed, else computed. */
export function standingGrade({ effective, proposed, grade }: Pick<GradingOutcome, 'effective' | 'proposed' | 'grade'>): {
  readonly grade: Grade | null;
  readonly state: GradeState;
} {
  if (effective) return { grade: effective.grade, state: effective.overridden ? 'overridden' : 'effective' };
  if (proposed) return { grade: proposed.grade, state: 'proposed' };
  return { grade: grade.status === 'met' ? grade.value : null, state: 'computed' };
}
