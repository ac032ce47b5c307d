import { useTranslations } from 'use-intl';
import { Section } from './section.tsx';
import { SettingText } from './setting-text.tsx';
import { useChangeSetting } from './use-change-setting.ts';

interface YouSectionProps {
  readonly who: string;
  readonly company: string;
}

export function YouSection({ who, company }: YouSectionProps) {
  const t = useTranslations('settings');
  const change = useChangeSetting();
  return (
    <Section title={t('you.title')} note={t('you.note')}>
      <SettingText label={t('you.who')} value={who} onSave={(next) => change({ who: next }, t('you.whoSaved'))} />
      <SettingText label={t('you.company')} value={company} onSave={(next) => change({ company: next }, t('you.companySaved'))} />
    </Section>
  );
}
