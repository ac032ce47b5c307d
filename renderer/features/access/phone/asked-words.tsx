import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { AskedTerms } from '../../../../shared/access/asked-terms.ts';
import { useAccessWords } from '../use-access-words.ts';
import classes from '../access.module.css';

interface AskedWordsProps {
  readonly asked: AskedTerms & { readonly holder: string };
  /** '' until it is given. */
  readonly answer: string;
  readonly onGive: () => void;
  readonly onNext: () => void;
}

export function AskedWords({ asked, answer, onGive, onNext }: AskedWordsProps) {
  const t = useTranslations('access.phone.head');
  const words = useAccessWords();
  const { requester, customer, sections, medium, until, n, holder } = asked;
  return (
    <section className={classes.block} aria-live="polite" data-asked>
      <p className={classes.heading}>{t('asks', { requester, customer })}</p>
      <p className={classes.note}>
        {t('what', { sections: words.sections(sections), medium: words.medium(medium), until: words.time(until) })}
      </p>
      <p className={classes.note}>{t('card', { n, holder })}</p>
      {answer === '' ? (
        <>
          <div>
            <Button onClick={onGive}>{t('give')}</Button>
          </div>
          <p className={classes.note}>{t('less')}</p>
        </>
      ) : (
        <>
          <p className={classes.note}>{t('answer')}</p>
          <p className={classes.code} data-answer-code>
            {answer}
          </p>
          <div>
            <Button variant="default" onClick={onNext}>
              {t('next')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
