import { useTranslations } from 'use-intl';
import type { Reader } from '../sign-in/use-reader.ts';
import { AnswerCall } from './answer-call.tsx';
import { HeldCardSection } from './held-card-section.tsx';
import { MadeCardsSection } from './made-cards-section.tsx';
import classes from '../access.module.css';

/** §6.3.1 by telephone: the head answers calls and makes cards; everybody else takes in a card. */
export function PhoneTab({ reader }: { readonly reader: Reader }) {
  const t = useTranslations('access.phone.head');
  return (
    <div className={classes.column}>
      <section className={classes.block} aria-labelledby="answer-call">
        <h2 id="answer-call" className={classes.heading}>
          {t('title')}
        </h2>
        <p className={classes.note}>{t('note')}</p>
        {reader.isHead ? <AnswerCall /> : <p className={classes.note}>{t('fault.notHead')}</p>}
      </section>
      <HeldCardSection />
      <MadeCardsSection isHead={reader.isHead} />
    </div>
  );
}
