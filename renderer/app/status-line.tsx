import { useTranslations } from 'use-intl';
import { useQuery } from '../data/use-query.ts';
import { lastSavedAt } from '../data/last-saved.ts';
import { useFormat } from '../ui/format.ts';
import { useWorkInProgress, type Work } from '../ui/work-in-progress.ts';
import { LanguageSwitch } from './language-switch.tsx';
import classes from './status-line.module.css';

/** Saved state, long work with cancel, language. Being offline is normal and not mentioned. */
export function StatusLine() {
  const t = useTranslations('shell');
  const format = useFormat();
  const saved = useQuery(lastSavedAt, []);
  const works = useWorkInProgress((state) => state.works);
  return (
    <footer className={classes.line}>
      <span className={classes.saved}>
        <span className={classes.dot} aria-hidden="true" />
        {saved === undefined || saved === null ? t('status.nothingYet') : t('status.saved', { time: format.time(saved) })}
      </span>
      {Object.entries(works).map(([key, work]) => (
        <WorkLine key={key} work={work} />
      ))}
      <span className={classes.space} />
      <LanguageSwitch />
    </footer>
  );
}

function WorkLine({ work }: { readonly work: Work }) {
  const t = useTranslations('shell');
  const format = useFormat();
  const share = work.total > 0 ? Math.floor((100 * work.done) / work.total) / 100 : null;
  return (
    <span className={classes.work} role="progressbar" aria-label={work.title} aria-valuenow={share === null ? undefined : share * 100}>
      <span className={classes.title}>{work.title}</span>
      {share !== null && <span> — {format.percent(share)}</span>}
      {work.cancel && (
        <button type="button" className={classes.cancel} onClick={work.cancel}>
          {t('status.cancel')}
        </button>
      )}
    </span>
  );
}
