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
import { GradeMoves } from './grade-moves.tsx';
import classes from './policy.module.css';
import { ScaleMoves } from './scale-moves.tsx';

// Long enough that typing "5.25" asks once, short enough to feel immediate.
const TYPING_MS = 120;
const GRADE_FIGURE = /^(?:grade|bestGrade)/;
const SCALE_FIGURE = /^scale/;

/** §2.1.2, §2.2: who would move if the typed figures were in force; nothing is written. */
export function WhatIfPanel({ assessment, today }: { readonly assessment: DraftAssessment; readonly today: LocalDate }) {
  const t = useTranslations('policy');
  const format = useFormat();
  const sound = assessment.problems.length === 0;
  const changes = changesOf(assessment);
  const [asked] = useDebouncedValue(JSON.stringify(changes), TYPING_MS);
  const answer = useQuery(async () => {
    if (!sound) return null;
    await dataVersion();
    return gradeWhatIf(JSON.parse(asked) as Partial<Record<ParameterKey, number | string>>, today);
  }, [asked, sound, today]);
  const keys = Object.keys(changes);
  const scaleMoves = keys.some((key) => SCALE_FIGURE.test(key));
  return (
    <section aria-labelledby="what-if-title" className={classes.panel}>
      <h2 id="what-if-title" className={classes.panelTitle}>
        {t('whatIf.title')} <span className={classes.panelNote}>{t('whatIf.asOf', { date: format.date(today) })}</span>
      </h2>
      {sound && keys.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('whatIf.hint')}
        </Text>
      )}
      {!sound && (
        <Text size="sm" className={classes.unsound}>
          {t('whatIf.unsound')}
        </Text>
      )}
      {answer && scaleMoves && <ScaleMoves outcome={answer.scales} />}
      {answer && <GradeMoves outcome={answer.grades} changed={keys.some((key) => GRADE_FIGURE.test(key))} />}
    </section>
  );
}

function changesOf({ changes }: DraftAssessment): Readonly<Partial<Record<string, number | string | null>>> {
  return Object.fromEntries(Object.entries(changes).filter(([key]) => GRADE_FIGURE.test(key) || SCALE_FIGURE.test(key)));
}
