import { useId, type ReactNode } from 'react';
import classes from './page.module.css';

interface SectionProps {
  readonly title: string;
  /** Where a step that misses something leads. */
  readonly part?: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, part, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id} data-part={part}>
      <div className={classes.sectionHead}>
        <h2 id={id} className={classes.sectionTitle}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
