import { useSearch } from '@tanstack/react-router';
import { useMemo, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { PARAMETERS } from '../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';
import { today as presentDay } from '../../data/clock.ts';
import { parameterVersions } from '../../data/parameters.ts';
import { useQuery } from '../../data/use-query.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { assessDraft, type DraftAssessment } from './assess-draft.ts';
import { ChapterList } from './chapter-list.tsx';
import { ChapterText } from './chapter-text.tsx';
import { chapterOf, CHAPTERS, type Chapter } from './chapters.ts';
import { usePolicyDraft } from './policy-draft.ts';
import classes from './policy.module.css';
import { SaveBar } from './save-bar.tsx';
import { useSavePolicy } from './use-save-policy.ts';
import { VersionHistory } from './version-history.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';

const END_OF_TIME = '9999-12-31';

/** The policy chapter by chapter: every figure with its clause, its date and its history; changed as dated versions. */
export function PolicyScreen() {
  const t = useTranslations('policy');
  const versions = useQuery(parameterVersions, []);
  return (
    <main data-screen="policy" className={classes.screen}>
      <ScreenHeader title={t('title')} />
      {versions && <Policy versions={versions} />}
    </main>
  );
}

function Policy({ versions }: { readonly versions: readonly ParameterVersion[] }) {
  const chapter = chapterOf(useSearch({ strict: false }).chapter);
  const today = presentDay();
  const draft = usePolicyDraft();
  const assessment = useMemo(() => assessDraft(draft, versions, today), [draft, versions, today]);
  const inForce = useMemo(() => parametersAt(versions, today), [versions, today]);
  const planned = useMemo(() => parametersAt(versions, END_OF_TIME), [versions]);
  const { saving, save } = useSavePolicy(assessment);
  return (
    <div className={classes.body} onKeyDown={(event) => saveByKeyboard(event, save)}>
      <ChapterList current={chapter} dirty={dirtyChapters(assessment)} />
      <div className={classes.middle}>
        <ChapterText chapter={chapter} inForce={inForce} planned={planned} assessment={assessment} />
        {assessment.changed > 0 && <SaveBar assessment={assessment} today={today} saving={saving} onSave={save} />}
      </div>
      <aside className={classes.side}>
        {chapter === '2' && <WhatIfPanel assessment={assessment} today={today} />}
        <VersionHistory versions={versions} today={today} />
      </aside>
    </div>
  );
}

function saveByKeyboard(event: KeyboardEvent, save: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  save();
}

function dirtyChapters({ changes }: DraftAssessment): readonly Chapter[] {
  const dirty = new Set(PARAMETERS.filter(({ key }) => key in changes).map(({ chapter }) => String(chapter)));
  return CHAPTERS.filter((chapter) => dirty.has(chapter));
}
