import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CLAUSES } from '../../../shared/policy/clauses.ts';
import { PARAMETERS } from '../../../shared/policy/parameters.ts';
import type { ParameterSet } from '../../../shared/policy/parameters-at.ts';
import type { DraftAssessment } from './assess-draft.ts';
import type { Chapter } from './chapters.ts';
import { clauseTextKey } from './clause-text-key.ts';
import { ParameterRow } from './parameter-row.tsx';
import classes from './policy.module.css';

interface ChapterTextProps {
  readonly chapter: Chapter;
  readonly inForce: ParameterSet;
  /** With every version that is planned, to show what comes. */
  readonly planned: ParameterSet;
  readonly assessment: DraftAssessment;
}

/** A chapter clause by clause, each with its figures below it. */
export function ChapterText({ chapter, inForce, planned, assessment }: ChapterTextProps) {
  const t = useTranslations('policy');
  return (
    <section aria-labelledby="chapter-title" className={classes.text}>
      <h2 id="chapter-title" className={classes.chapterTitle}>
        §{chapter} {t(`chapter.${chapter}`)}
      </h2>
      {CLAUSES.filter((clause) => clause.startsWith(`§${chapter}.`)).map((clause) => {
        const parameters = PARAMETERS.filter((parameter) => parameter.clause === clause);
        return (
          <article key={clause} className={classes.clause} aria-label={clause}>
            <div className={classes.clauseNumber}>{clause}</div>
            <div>
              <Text size="sm" className={classes.clauseText}>
                {t(clauseTextKey(clause))}
              </Text>
              {parameters.length > 0 && (
                <table className={classes.parameters}>
                  <thead>
                    <tr>
                      <th scope="col">{t('column.parameter')}</th>
                      <th scope="col" className={classes.figure}>
                        {t('column.inForce')}
                      </th>
                      <th scope="col">{t('column.since')}</th>
                      <th scope="col">{t('column.newValue')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {parameters.map((parameter) => (
                      <ParameterRow key={parameter.key} parameter={parameter} inForce={inForce} planned={planned} assessment={assessment} />
                    ))}
                  </tbody>
                </table>
              )}
            </div>
          </article>
        );
      })}
    </section>
  );
}
