import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Grade } from '../../shared/records/customer.ts';
import classes from './grade-badge.module.css';

export type GradeState = 'effective' | 'overridden' | 'proposed' | 'computed';

interface GradeBadgeProps {
  readonly grade: Grade | null;
  readonly state: GradeState;
  readonly size?: 'row' | 'header';
  /** Opens the explanation: a grade always answers "why?". */
  readonly onClick?: () => void;
}

/** A letter in a fixed hue that also differs in lightness; dashed edge: not in effect yet; dot: overridden. */
export function GradeBadge({ grade, state, size = 'row', onClick }: GradeBadgeProps) {
  const t = useTranslations('words');
  if (grade === null) return <span className={classes.none}>—</span>;
  const label = `${t(`grade.${grade}`)} ${t(`gradeState.${state}`)}`;
  const look = { className: classes.badge, 'data-grade': grade, 'data-state': state, 'data-size': size, title: label };
  if (!onClick) {
    return (
      <span {...look} role="img" aria-label={label}>
        {grade}
      </span>
    );
  }
  return (
    <UnstyledButton {...look} aria-label={label} onClick={onClick}>
      {grade}
    </UnstyledButton>
  );
}
