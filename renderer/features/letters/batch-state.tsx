import { Button, Progress, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { useLetters } from './use-letters.ts';

interface BatchStateProps {
  readonly batch: ReturnType<typeof useLetters>;
  readonly laidOut: number;
  readonly pages: number;
  readonly ready: boolean;
}

/** How far the letters are, who gets none and why. */
export function BatchState({ batch, laidOut, pages, ready }: BatchStateProps) {
  const t = useTranslations('letters.batch');
  const { state, letters, unwritten, done, total, beyond } = batch;
  return (
    <section aria-label={t('label')} aria-live="polite">
      {state === 'writing' && total > 1 && (
        <>
          <Progress value={(done / total) * 100} size="sm" aria-label={t('writing', { done, total })} />
          <Text size="xs" mt={4}>
            {t('writing', { done, total })}
          </Text>
          <Button size="compact-xs" variant="default" mt={4} onClick={batch.stop}>
            {t('stop')}
          </Button>
        </>
      )}
      {state === 'stopped' && <Text size="xs">{t('stopped', { done: letters.length, total })}</Text>}
      {ready && <Text size="xs">{t('ready', { letters: laidOut, pages })}</Text>}
      {beyond > 0 && (
        <Text size="xs" c="red" mt={4}>
          {t('beyond', { count: beyond })}
        </Text>
      )}
      {unwritten.length > 0 && (
        <>
          <Text size="xs" mt={8} fw={600}>
            {t('unwritten', { count: unwritten.length })}
          </Text>
          <ul>
            {unwritten.map(({ customer, why }) => (
              <li key={customer}>
                <Text size="xs" span>
                  {t(`why.${why}`, { customer })}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
