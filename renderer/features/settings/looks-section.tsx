import { SegmentedControl, Select, Switch } from '@mantine/core';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Locale } from '../../../shared/values/id.ts';
import type { Session } from '../../data/session.ts';
import { LANGUAGE_NAMES } from '../../ui/language-names.ts';
import { LanguageSwitched } from '../../ui/language-switched.tsx';
import { Section } from './section.tsx';
import { useChangeSetting } from './use-change-setting.ts';
import classes from './settings.module.css';

const SYSTEM = 'system';
const SCHEMES = ['auto', 'light', 'dark'] as const;
const SWITCHED = <LanguageSwitched />;
const LOCALES: readonly Locale[] = ['zh-Hant', 'zh-Hans', 'en'];

type LooksSectionProps = Readonly<Pick<Session, 'locale' | 'colorScheme' | 'highContrast'>>;

export function LooksSection({ locale, colorScheme, highContrast }: LooksSectionProps) {
  const t = useTranslations('settings');
  const change = useChangeSetting();
  const schemeLabel = useId();
  const languages = [
    { value: SYSTEM, label: t('looks.systemLanguage') },
    ...LOCALES.map((each) => ({ value: each as string, label: LANGUAGE_NAMES[each] })),
  ];
  return (
    <Section title={t('looks.title')}>
      <Select
        label={t('looks.language')}
        data={languages}
        value={locale ?? SYSTEM}
        allowDeselect={false}
        onChange={(next) => change({ locale: LOCALES.find((each) => each === next) ?? null }, SWITCHED)}
      />
      <div>
        <div id={schemeLabel} className={classes.label}>
          {t('looks.scheme')}
        </div>
        <SegmentedControl
          aria-labelledby={schemeLabel}
          data={SCHEMES.map((each) => ({ value: each, label: t(`looks.${each}`) }))}
          value={colorScheme}
          onChange={(next) => change({ colorScheme: SCHEMES.find((each) => each === next) ?? 'auto' }, t('looks.schemeSaved'))}
        />
      </div>
      <Switch
        label={t('looks.highContrast')}
        description={t('looks.highContrastNote')}
        checked={highContrast}
        onChange={(event) => change({ highContrast: event.currentTarget.checked }, t('looks.contrastSaved'))}
      />
    </Section>
  );
}
