import { useTranslations } from 'use-intl';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { useFormat } from '../../ui/format.ts';
import { PaperFields } from '../../ui/paper/paper-fields.tsx';
import paper from '../../ui/paper/paper.module.css';
import { usePaperWords } from '../../ui/paper/use-paper-words.ts';
import { VerdictExplanation } from '../../ui/verdict-explanation.tsx';
import classes from './dossier-paper.module.css';

/** Who it is about, the grade and why, as of when, printed by whom. */
export function CoverPage({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier');
  const words = useTranslations('words');
  const format = useFormat();
  const paperWords = usePaperWords();
  const { cover, print } = dossier;
  const facts = [
    [t('cover.asOf'), format.date(cover.asOf)],
    [t('cover.printedBy'), print.who === '' ? '—' : print.who],
    [t('cover.printedAt'), format.dateTime(print.at)],
    [t('cover.copy'), String(print.copy)],
  ] as const;
  return (
    <div className={classes.cover}>
      <p className={classes.coverCompany}>{cover.company}</p>
      <h1 className={classes.coverHeading}>{t('cover.heading')}</h1>
      <p className={classes.coverName}>{cover.name}</p>
      <PaperFields fields={cover.fields} words={paperWords} />
      {cover.suspended && (
        <p className={classes.coverSuspended}>
          {t('cover.suspended', {
            from: format.date(cover.suspended.from),
            docNo: cover.suspended.docNo === '' ? t('cover.noNumber') : cover.suspended.docNo,
            days: cover.suspended.days,
            amount: format.money(cover.suspended.overdueFen),
          })}
        </p>
      )}
      <div className={classes.coverGrade}>
        <div className={classes.coverLetter} data-none={cover.grade === null || undefined}>
          {cover.grade ?? '—'}
        </div>
        <div>
          <h2 className={classes.coverGradeTitle}>
            {t('cover.gradeNow')} <span className={paper.clause}>{cover.verdict.explanation.clause}</span>{' '}
            <strong>
              {cover.grade === null ? t('cover.noGrade') : `${words(`grade.${cover.grade}`)} ${words(`gradeState.${cover.gradeState}`)}`}
            </strong>
          </h2>
          <VerdictExplanation verdict={cover.verdict} />
        </div>
      </div>
      <dl className={classes.coverFacts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.confidential}>{t('cover.confidential')}</p>
    </div>
  );
}
