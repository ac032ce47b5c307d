import { useTranslations } from 'use-intl';
import { session } from '../../data/session.ts';
import { useQuery } from '../../data/use-query.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { AboutSection } from './about-section.tsx';
import { CreditSection } from './credit-section.tsx';
import { DataSection } from './data-section.tsx';
import { LooksSection } from './looks-section.tsx';
import { SampleSection } from './sample-section.tsx';
import { YouSection } from './you-section.tsx';
import classes from './settings.module.css';

export function SettingsScreen() {
  const t = useTranslations('settings');
  const current = useQuery(session, []);
  return (
    <main className={classes.screen} data-screen="settings">
      <ScreenHeader title={t('title')} />
      {current && (
        <div className={classes.column}>
          <YouSection who={current.who} company={current.company} />
          <LooksSection locale={current.locale} colorScheme={current.colorScheme} highContrast={current.highContrast} />
          <CreditSection />
          <DataSection />
          <SampleSection />
          <AboutSection />
        </div>
      )}
    </main>
  );
}
