import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Grade } from '../../../shared/records/customer.ts';
import { GRADES } from '../../../shared/rules/2-grading/index.ts';
import { cutShare } from '../../../shared/values/cut-share.ts';
import type { ClassMoves } from '../../data/gradings.ts';
import { useFormat } from '../../ui/format.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { ClassComparison } from './class-comparison.tsx';
import { MoveList } from './move-list.tsx';

interface GradeMovesProps {
  readonly outcome: ClassMoves<Grade>;
  /** A figure of the grades was changed: who moves is listed. */
  readonly changed: boolean;
}

function badge(grade: Grade): ReactNode {
  return <GradeBadge grade={grade} state="effective" />;
}

function movedBadge(grade: Grade | null, moment: 'now' | 'then'): ReactNode {
  return <GradeBadge grade={grade} state={moment === 'now' ? 'computed' : 'proposed'} />;
}

/** §2.2 */
export function GradeMoves({ outcome, changed }: GradeMovesProps) {
  const t = useTranslations('policy');
  const format = useFormat();
  return (
    <>
      <ClassComparison title={t('whatIf.grade')} of={GRADES} counts={outcome} mark={badge} />
      {changed && (
        <MoveList outcome={outcome} title={t('whatIf.share')} figure={(share) => format.percent(cutShare(share))} mark={movedBadge} />
      )}
    </>
  );
}
