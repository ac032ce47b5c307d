import { useId, type ReactNode } from 'react';
import classes from './care.module.css';

interface PartProps {
  readonly title: string;
  readonly clause: string;
  /** At the right of the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Part({ title, clause, action, children }: PartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        <span className={classes.dim}>{clause}</span>
        <span className={classes.push}>{action}</span>
      </div>
      {children}
    </section>
  );
}
