import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What can be done now. */
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** Nothing here yet: says so, and offers the way on. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div className={classes.place}>
      <Text fw={600} size="md">
        {title}
      </Text>
      {hint !== undefined && (
        <Text size="sm" c="dimmed" className={classes.hint}>
          {hint}
        </Text>
      )}
      {children !== undefined && <div className={classes.ways}>{children}</div>}
    </div>
  );
}
