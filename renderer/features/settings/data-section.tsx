import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { host } from '../../host/current-host.ts';
import { Section } from './section.tsx';
import { askToPersist, storageState, type StorageState } from './storage-state.ts';
import classes from './settings.module.css';

export function DataSection() {
  const t = useTranslations('settings');
  const locale = useLocale();
  const [state, setState] = useState<StorageState | null>(null);
  useEffect(() => {
    storageState().then(setState, () => setState(null));
  }, []);
  const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const size = (bytes: number | null) => (bytes === null ? '—' : megabytes.format(bytes / 1_000_000));
  return (
    <Section title={t('data.title')}>
      <Text size="sm">{t(host.home === 'electron' ? 'data.whereApp' : 'data.whereBrowser')}</Text>
      <dl className={classes.facts}>
        <dt>{t('data.kept')}</dt>
        <dd>{state === null ? '—' : t(state.persisted ? 'data.persisted' : 'data.notPersisted')}</dd>
        <dt>{t('data.used')}</dt>
        <dd>{state === null ? '—' : t('data.usedOf', { used: size(state.used), quota: size(state.quota) })}</dd>
      </dl>
      {state !== null && !state.persisted && (
        <div>
          <Button variant="default" onClick={() => void askToPersist().then(setState)}>
            {t('data.persist')}
          </Button>
        </div>
      )}
    </Section>
  );
}
