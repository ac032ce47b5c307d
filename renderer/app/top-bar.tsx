import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSignedIn } from '../data/access/signed-in.ts';
import { sampleBatch } from '../data/sample-batch.ts';
import { session } from '../data/session.ts';
import { useQuery } from '../data/use-query.ts';
import { CommandPalette } from './palette/command-palette.tsx';
import classes from './top-bar.module.css';

/** The search field that is also the command palette; who works here, and for whom. */
export function TopBar() {
  const t = useTranslations('shell');
  const current = useQuery(session, []);
  const sample = useQuery(sampleBatch, []);
  const reading = useTranslations('access.reader');
  const signedIn = useSignedIn();
  const who = current?.who || t('nobody');
  return (
    <header className={classes.bar}>
      <CommandPalette />
      <div className={classes.space} />
      {sample && (
        <Link to="/settings" className={classes.sample} title={t('sampleHint')}>
          {t('sample')}
        </Link>
      )}
      {signedIn && (
        <Link to="/access" search={{}} className={classes.sample}>
          {reading(signedIn.role, { name: signedIn.name })}
        </Link>
      )}
      <Link to="/settings" className={classes.who} title={t('whoHint')}>
        {current && (
          <>
            {current.company !== '' && <span className={classes.company}>{current.company}</span>}
            <span className={classes.name}>{who}</span>
          </>
        )}
      </Link>
    </header>
  );
}
