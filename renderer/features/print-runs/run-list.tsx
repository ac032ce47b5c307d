import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PrintRun } from '../../../shared/records/print-run.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './print-runs.module.css';

/** Earlier runs, newest first. */
export function RunList({ runs }: { readonly runs: readonly PrintRun[] }) {
  const t = useTranslations('dossier.runs');
  const format = useFormat();
  return (
    <section className={classes.list} aria-label={t('earlier')}>
      <Title order={2} size="h5">
        {t('earlier')}
      </Title>
      {runs.length === 0 ? (
        <Text size="sm" c="dimmed" mt={6}>
          {t('none')}
        </Text>
      ) : (
        <ul className={classes.runs}>
          {runs.map(({ id, title, next, customerIds, state, startedAt, output }) => (
            <li key={id}>
              <Link to="/print-runs/$runId" params={{ runId: id }}>
                {title}
              </Link>
              <Text size="xs" c="dimmed">
                {[
                  format.dateTime(startedAt),
                  t(`output.${output}`),
                  t('folders', { done: next, total: customerIds.length }),
                  t(`state.${state}`),
                ].join(' · ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
