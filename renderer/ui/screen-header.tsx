import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './screen-header.module.css';

interface ScreenHeaderProps {
  readonly title: string;
  /** Beside the title: views, steps. */
  readonly children?: ReactNode;
  /** At the right: counts and buttons, the main one last. */
  readonly actions?: ReactNode;
}

/** The first line of a screen, 48 px high. */
export function ScreenHeader({ title, children, actions }: ScreenHeaderProps) {
  return (
    <header className={classes.header}>
      <Title order={1} className={classes.title}>
        {title}
      </Title>
      <div className={classes.middle}>{children}</div>
      <div className={classes.actions}>{actions}</div>
    </header>
  );
}
