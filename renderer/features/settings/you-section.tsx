import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { signOut } from '../../data/access/sign-in.ts';
import { signedIn } from '../../data/access/signed-in.ts';
import { needsPassphrase } from '../../data/session.ts';
import { showProblem } from '../../ui/undo-notice.tsx';
import { Section } from './section.tsx';
import { SettingText } from './setting-text.tsx';
import { useChangeSetting } from './use-change-setting.ts';

interface YouSectionProps {
  readonly who: string;
  readonly company: string;
}

export function YouSection({ who, company }: YouSectionProps) {
  const t = useTranslations('settings');
  const words = useTranslations('access.reader');
  const change = useChangeSetting();
  const navigate = useNavigate();
  /** §6.3.2: a name with a passphrase is taken by signing in; another name signs a colleague out. */
  async function sitHere(next: string): Promise<void> {
    if (await needsPassphrase(next)) {
      showProblem(words('unproven', { name: next }));
      return void navigate({ to: '/access', search: {} });
    }
    if (signedIn()?.role === 'other') await signOut();
    change({ who: next }, t('you.whoSaved'));
  }
  return (
    <Section title={t('you.title')} note={t('you.note')}>
      <SettingText label={t('you.who')} value={who} onSave={(next) => void sitHere(next)} />
      <SettingText label={t('you.company')} value={company} onSave={(next) => change({ company: next }, t('you.companySaved'))} />
    </Section>
  );
}
