import { useTranslations } from 'use-intl';
import { shortFingerprint } from '../../../../shared/dossier/dossier-marks.ts';
import { MASKED } from '../../../../shared/dossier/redact-text.ts';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import { useFormat } from '../../format.ts';
import { PaperFields } from '../paper-fields.tsx';
import paper from '../paper.module.css';
import { usePaperWords } from '../use-paper-words.ts';
import { VerdictExplanation } from '../../verdict-explanation.tsx';
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
    [t('cover.copy'), t('cover.copyOf', { copy: print.copy, copies: print.copies })],
    [t('cover.fingerprint'), shortFingerprint(print.fingerprint)],
    ...(print.reader === '' ? [] : [[t('cover.reader'), print.reader] as const]),
    ...(print.requestNo === '' ? [] : [[t('cover.request'), print.requestNo] as const]),
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
            amount: cover.suspended.overdueFen === null ? MASKED : format.money(cover.suspended.overdueFen),
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
      {(dossier.masks.length > 0 || dossier.since !== null) && (
        <ul className={classes.coverLimits}>
          {dossier.masks.map((mask) => (
            <li key={mask}>{t(`cover.hidden.${mask}`)}</li>
          ))}
          {dossier.since && <li>{t('cover.onlyChanged', { copy: dossier.since.copy, date: format.date(dossier.since.on) })}</li>}
        </ul>
      )}
      <p className={classes.confidential}>{t('cover.confidential')}</p>
    </div>
  );
}
