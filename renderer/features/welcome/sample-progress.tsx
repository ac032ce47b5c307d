import { Button, Progress, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../ui/format.ts';
import type { SampleWork } from './use-sample-company.ts';
import classes from './welcome.module.css';

export function SampleProgress({ work }: { readonly work: SampleWork }) {
  const t = useTranslations('welcome');
  const format = useFormat();
  const share = work.total === 0 ? 0 : work.done / work.total;
  return (
    <div className={classes.progress}>
      <Text fw={600} role="status">
        {t(`progress.${work.step}`)}
      </Text>
      <Progress value={100 * share} aria-label={t(`progress.${work.step}`)} transitionDuration={0} />
      <div className={classes.progressFoot}>
        <Text size="sm" c="dimmed">
          {work.total === 0
            ? t('progress.start')
            : t('progress.done', { done: format.integer(work.done), total: format.integer(work.total) })}
        </Text>
        <Button variant="default" size="compact-sm" onClick={work.cancel}>
          {t('progress.cancel')}
        </Button>
      </div>
    </div>
  );
}
