import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { CHAPTERS, type Chapter } from './chapters.ts';
import classes from './policy.module.css';

interface ChapterListProps {
  readonly current: Chapter;
  /** Chapters with unsaved changes. */
  readonly dirty: readonly Chapter[];
}

/** The policy's own table of contents; arrow keys move through it. */
export function ChapterList({ current, dirty }: ChapterListProps) {
  const t = useTranslations('policy');
  return (
    <nav aria-label={t('chapters')} className={classes.chapters} onKeyDown={moveByArrows}>
      {CHAPTERS.map((chapter) => (
        <Link
          key={chapter}
          to="/policy"
          search={{ chapter }}
          className={classes.chapter}
          aria-current={chapter === current ? 'page' : undefined}
        >
          <span className={classes.chapterNumber}>§{chapter}</span>
          {t(`chapter.${chapter}`)}
          {dirty.includes(chapter) && <span className={classes.dirty} role="img" aria-label={t('edit.bar')} />}
        </Link>
      ))}
    </nav>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const target = links[links.findIndex((link) => link === document.activeElement) + step];
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.click();
}
