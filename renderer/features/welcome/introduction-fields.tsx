import { SegmentedControl, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Locale } from '../../../shared/values/id.ts';
import { saveSession } from '../../data/session.ts';
import { LANGUAGE_NAMES } from '../../ui/language-names.ts';
import classes from './welcome.module.css';

const LOCALES: readonly Locale[] = ['zh-Hant', 'zh-Hans', 'en'];
const LONGEST = 80;

interface IntroductionFieldsProps {
  readonly locale: Locale;
  readonly who: string;
  readonly company: string;
  readonly onWho: (who: string) => void;
  readonly onCompany: (company: string) => void;
}

export function IntroductionFields({ locale, who, company, onWho, onCompany }: IntroductionFieldsProps) {
  const t = useTranslations('welcome');
  return (
    <div className={classes.fields}>
      <SegmentedControl
        aria-label={t('language')}
        fullWidth
        value={locale}
        data={LOCALES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
        onChange={(next) => void saveSession({ locale: LOCALES.find((each) => each === next) ?? null })}
      />
      <TextInput
        label={t('who')}
        description={t('whoWhy')}
        value={who}
        maxLength={LONGEST}
        autoFocus
        onChange={(event) => onWho(event.currentTarget.value)}
      />
      <TextInput
        label={t('company')}
        description={t('companyWhy')}
        value={company}
        maxLength={LONGEST}
        onChange={(event) => onCompany(event.currentTarget.value)}
      />
    </div>
  );
}
