import { Button, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import classes from './full-message.module.css';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const t = useTranslations('shell');
  const navigate = useNavigate();
  return (
    <main className={classes.place}>
      <Stack gap="sm" align="flex-start" className={classes.message}>
        <Title order={1}>{t('notFound.title')}</Title>
        <Text>{t('notFound.body')}</Text>
        <Button onClick={() => navigate({ to: '/customers' })}>{t('error.toCustomers')}</Button>
      </Stack>
    </main>
  );
}
