import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import type { ParameterKey } from '../../../shared/policy/parameters.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { dataVersion } from '../../data/data-version.ts';
import { gradeWhatIf } from '../../data/gradings.ts';
import { useQuery } from '../../data/use-query.ts';
import { useFormat } from '../../ui/format.ts';
import type { DraftAssessment } from './assess-draft.ts';
import { GradeComparison } from './grade-comparison.tsx';
import { MoveList } from './move-list.tsx';
import classes from './policy.module.css';

// Long enough that typing "5.25" asks once, short enough to feel immediate.
const TYPING_MS = 120;

/** §2.2: who would move if the typed figures were in force; nothing is written. */
export function WhatIfPanel({ assessment, today }: { readonly assessment: DraftAssessment; readonly today: LocalDate }) {
  const t = useTranslations('policy');
  const format = useFormat();
  const sound = assessment.problems.length === 0;
  const changes = JSON.stringify(gradingChanges(assessment));
  const [asked] = useDebouncedValue(changes, TYPING_MS);
  const answer = useQuery(async () => {
    if (!sound) return null;
    await dataVersion();
    return gradeWhatIf(JSON.parse(asked) as Partial<Record<ParameterKey, number | string>>, today);
  }, [asked, sound, today]);
  return (
    <section aria-labelledby="what-if-title" className={classes.panel}>
      <h2 id="what-if-title" className={classes.panelTitle}>
        {t('whatIf.title')} <span className={classes.panelNote}>{t('whatIf.asOf', { date: format.date(today) })}</span>
      </h2>
      {changes === '{}' && (
        <Text size="sm" c="dimmed">
          {t('whatIf.hint')}
        </Text>
      )}
      {!sound && (
        <Text size="sm" className={classes.unsound}>
          {t('whatIf.unsound')}
        </Text>
      )}
      {answer && <GradeComparison before={answer.before} after={answer.after} />}
      {answer && changes !== '{}' && <MoveList moves={answer.moves} moved={answer.moved} />}
    </section>
  );
}

function gradingChanges({ changes }: DraftAssessment): Readonly<Partial<Record<string, number | string | null>>> {
  return Object.fromEntries(Object.entries(changes).filter(([key]) => key.startsWith('grade') || key.startsWith('bestGrade')));
}
