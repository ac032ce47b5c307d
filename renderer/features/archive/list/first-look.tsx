import { Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { archiveProgress } from '../../../data/archive/archives.ts';
import classes from './list.module.css';

const ASK_EVERY_MS = 400;

/** §6.1.2 the first look at everybody's archive: how far it is, when it takes long enough to be seen. */
export function FirstLook() {
  const t = useTranslations('archive.list');
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  useEffect(() => {
    const timer = window.setInterval(() => void archiveProgress().then(setProgress, () => undefined), ASK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <div className={classes.firstLook} role="status">
      {progress !== null && (
        <>
          <p>{t('looking', { done: progress.done, total: progress.total })}</p>
          <Progress value={(100 * progress.done) / Math.max(1, progress.total)} aria-label={t('lookingLabel')} />
        </>
      )}
    </div>
  );
}
