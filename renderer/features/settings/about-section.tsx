import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { version } from '../../../package.json';
import { host } from '../../host/current-host.ts';
import { Section } from './section.tsx';
import classes from './settings.module.css';

export function AboutSection() {
  const t = useTranslations('settings');
  return (
    <Section title={t('about.title')}>
      <dl className={classes.facts}>
        <dt>{t('about.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about.home')}</dt>
        <dd>{t(host.home === 'electron' ? 'about.app' : 'about.browser')}</dd>
        <dt>{t('about.license')}</dt>
        <dd>MIT</dd>
      </dl>
      <Text size="sm" c="dimmed">
        {t('about.offline')}
      </Text>
    </Section>
  );
}
