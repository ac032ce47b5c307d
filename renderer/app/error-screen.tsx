import { Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useNavigate, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import classes from './full-message.module.css';

/** One screen failed; the others work on. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const t = useTranslations('shell');
  const navigate = useNavigate();
  return (
    <main className={classes.place}>
      <Stack gap="sm" className={classes.message} role="alert">
        <Title order={1}>{t('error.title')}</Title>
        <Text>{t('error.safe')}</Text>
        <Code block className={classes.detail}>
          {error instanceof Error ? error.message : String(error)}
        </Code>
        <Group gap="xs">
          <Button onClick={reset}>{t('error.retry')}</Button>
          <Button variant="default" onClick={() => navigate({ to: '/customers' })}>
            {t('error.toCustomers')}
          </Button>
        </Group>
      </Stack>
    </main>
  );
}
