import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { today } from '../../data/clock.ts';
import { dataVersion } from '../../data/data-version.ts';
import { regradingList } from '../../data/gradings.ts';
import { useQuery } from '../../data/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { Regrading } from './regrading.tsx';
import classes from './regrading.module.css';

/** §2.2 everybody whose computed grade differs from the one in effect, on any day: looked through, approved together, printed. */
export function RegradingScreen() {
  const t = useTranslations('regrading');
  const format = useFormat();
  const [day, setDay] = useState(today());
  const asOf = isLocalDate(day) ? day : today();
  const answer = useQuery(async () => {
    await dataVersion();
    return { asOf, rows: await regradingList(asOf) };
  }, [asOf]);
  const rows = answer?.asOf === asOf ? answer.rows : undefined;
  return (
    <main className={classes.screen} data-screen="regrading">
      <ScreenHeader
        title={t('title')}
        actions={
          <TextInput
            type="date"
            size="xs"
            aria-label={t('asOf')}
            title={t('asOf')}
            max={today()}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        }
      >
        <span className={classes.count} role="status">
          {rows && t('count', { count: rows.length, date: format.date(asOf) })}
        </span>
      </ScreenHeader>
      {rows?.length === 0 && <EmptyState title={t('nobody')} hint={t('nobodyHint')} />}
      {rows !== undefined && rows.length > 0 && <Regrading key={asOf} rows={rows} asOf={asOf} />}
    </main>
  );
}
