import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { foldWidth } from '../../../shared/values/fold-text.ts';
import { saveSession } from '../../data/session.ts';
import { showProblem } from '../../ui/undo-notice.tsx';
import { IntroductionFields } from './introduction-fields.tsx';
import { SampleProgress } from './sample-progress.tsx';
import { useSampleCompany } from './use-sample-company.ts';
import { WaysOn } from './ways-on.tsx';
import classes from './welcome.module.css';

/** First run: who works here, and three ways on. Nothing here is final; settings hold it all. */
export function WelcomeScreen() {
  const t = useTranslations('welcome');
  const locale = useLocale();
  const navigate = useNavigate();
  const [who, setWho] = useState('');
  const [company, setCompany] = useState('');
  const sample = useSampleCompany();

  async function goOn(to: '/today' | '/import', before: () => Promise<boolean> = () => Promise.resolve(true)): Promise<void> {
    try {
      await saveSession({ who: foldWidth(who), company: foldWidth(company), locale });
      if (!(await before())) return;
      await saveSession({ firstRunDone: true });
      await navigate({ to });
    } catch {
      showProblem(t('notSaved'));
    }
  }

  return (
    <main className={classes.place} data-screen="welcome">
      <div className={classes.card}>
        <header className={classes.head}>
          <h1 className={classes.title}>{t('title')}</h1>
          <p className={classes.lead}>{t('lead')}</p>
        </header>
        {sample.work ? (
          <SampleProgress work={sample.work} />
        ) : (
          <>
            <IntroductionFields locale={locale} who={who} company={company} onWho={setWho} onCompany={setCompany} />
            <WaysOn
              problem={sample.problem}
              onSample={(size) => void goOn('/today', () => sample.open(size, foldWidth(who)))}
              onImport={() => void goOn('/import')}
              onEmpty={() => void goOn('/today')}
            />
          </>
        )}
        <p className={classes.foot}>{t('offline')}</p>
      </div>
    </main>
  );
}
