import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { DatabaseState } from '../data/open-database.ts';
import classes from './full-message.module.css';

const KEYS = { blocked: 'blocked', newer: 'newer', 'storage-full': 'storageFull', 'cannot-open': 'cannotOpen' } as const;

/** The data cannot be used now: what happened, what is safe, what to do. */
export function DatabaseScreen({ state }: { readonly state: DatabaseState }) {
  const t = useTranslations('shell');
  if (state.status === 'open') return null;
  const key = KEYS[state.status];
  return (
    <main className={classes.place} data-database={state.status}>
      <Stack gap="sm" align="flex-start" className={classes.message} role="alert">
        <Title order={1}>{t(`database.${key}.title`)}</Title>
        <Text>{t(`database.${key}.what`)}</Text>
        <Text>{t(`database.${key}.safe`)}</Text>
        <Text fw={600}>{t(`database.${key}.todo`)}</Text>
        <Button onClick={() => window.location.reload()}>{t('database.retry')}</Button>
      </Stack>
    </main>
  );
}
