import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { unsnooze, type TodayList } from '../../../data/relationship/today.ts';
import { useFormat } from '../../../ui/format.ts';
import { useItemWords } from '../use-item-words.ts';
import { useRun } from '../use-run.ts';
import classes from './list.module.css';

/** What was put off, until when and why. */
export function SnoozedItems({ snoozed }: { readonly snoozed: TodayList['snoozed'] }) {
  const t = useTranslations('today');
  const words = useItemWords();
  const format = useFormat();
  const run = useRun();
  return (
    <details className={`${classes.group} ${classes.snoozed}`}>
      <summary>{t('snooze.list', { count: snoozed.length })}</summary>
      {snoozed.map(({ row, snooze }) => (
        <div key={snooze.id} className={classes.back}>
          <span>{t('open', { what: t(`kind.${row.kind}`), name: words.who(row) })}</span>
          <span>{t('snooze.line', { date: format.date(snooze.until), by: snooze.by, reason: snooze.reason })}</span>
          <Button size="compact-xs" variant="default" onClick={() => void run(unsnooze(snooze.id), t('snooze.backDone'))}>
            {t('snooze.back')}
          </Button>
        </div>
      ))}
    </details>
  );
}
