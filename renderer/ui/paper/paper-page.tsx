import type { ReactNode } from 'react';
import classes from './paper.module.css';

/** A4 standing or lying. */
export type PaperFormat = 'upright' | 'across';

interface PaperPageProps {
  readonly format?: PaperFormat;
  readonly label: string;
  /** Of every sheet, from left to right: whose it is; who printed it when; page x of y. */
  readonly foot: readonly [whose: string, printed: string, page: string];
  /** A second line of the foot, left and right. */
  readonly note?: readonly [string, string];
  readonly children: ReactNode;
}

/** One sheet of A4 with its foot. */
export function PaperPage({ format = 'upright', label, foot: [whose, printed, page], note, children }: PaperPageProps) {
  return (
    <section className={classes.page} data-format={format} aria-label={label}>
      <div className={classes.content}>{children}</div>
      <footer className={classes.foot}>
        <span className={classes.footName}>{whose}</span>
        <span>{printed}</span>
        <span>{page}</span>
        {note && (
          <div className={classes.footNote}>
            <span>{note[0]}</span>
            <span className={classes.footName}>{note[1]}</span>
          </div>
        )}
      </footer>
    </section>
  );
}
