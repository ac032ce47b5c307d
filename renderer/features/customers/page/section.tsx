import { useId, type ReactNode } from 'react';
import classes from './page.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionTitle}>
        <h2 id={id} style={{ margin: 0, fontSize: 13, fontWeight: 600 }}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
