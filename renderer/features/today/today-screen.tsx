import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dateOfTime, type LocalTime } from '../../../shared/values/local-time.ts';
import { session } from '../../data/session.ts';
import { todayList } from '../../data/relationship/today.ts';
import { useQuery } from '../../data/use-query.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { AccessLine } from './access-line.tsx';
import { ArchiveLine } from './archive-line.tsx';
import { CalendarView } from './calendar/calendar-view.tsx';
import { NothingDue } from './list/nothing-due.tsx';
import { TodayList } from './list/today-list.tsx';
import { NotifyMenu } from './notify/notify-menu.tsx';
import { useNow } from '../../data/use-now.ts';
import { useTodayAddress, VIEWS } from './use-today-address.ts';
import classes from './today.module.css';

/** What is to be done, in which order and why; the same as a calendar. */
export function TodayScreen() {
  const t = useTranslations('today');
  const address = useTodayAddress();
  const now = useNow();
  const me = useQuery(session, [])?.who;
  const { view, who } = address;
  return (
    <main className={classes.screen} data-screen="today">
      <ScreenHeader
        title={t('title')}
        actions={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('who.label')}
              value={who}
              onChange={(next) => address.set({ who: next })}
              data={[
                { value: 'me', label: t('who.me') },
                { value: 'team', label: t('who.team') },
              ]}
            />
            <SegmentedControl
              size="xs"
              aria-label={t('view.label')}
              value={view}
              onChange={(next) => address.set({ view: next })}
              data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
            />
            <NotifyMenu />
          </>
        }
      />
      <AccessLine />
      <ArchiveLine asOf={dateOfTime(now)} />
      {me !== undefined && view === 'list' && <ListPart now={now} who={who} me={me} onTeam={() => address.set({ who: 'team' })} />}
      {me !== undefined && view !== 'list' && (
        <CalendarView view={view} on={address.on || dateOfTime(now)} who={who} me={me} now={now} onDay={(on) => address.set({ on })} />
      )}
    </main>
  );
}

interface ListPartProps {
  readonly now: LocalTime;
  readonly who: 'me' | 'team';
  readonly me: string;
  readonly onTeam: () => void;
}

const FIRST = 20;
const MORE = 200;

function ListPart({ now, who, me, onTeam }: ListPartProps) {
  const t = useTranslations('today');
  const [limit, setLimit] = useState(FIRST);
  const asOf = dateOfTime(now);
  // What failed is said, and asked again with the next minute or change.
  const today = useQuery(() => todayList({ asOf, now, who, me, limit }).catch(() => null), [asOf, now, who, me, limit]);
  if (today === undefined) return <p className={classes.note}>{t('loading')}</p>;
  if (today === null) return <p className={classes.note}>{t('failed')}</p>;
  return (
    <>
      <p className={classes.note} role="status">
        {t('count', { count: today.count })}
        {today.late > 0 && <strong className={classes.late}>{t('late', { count: today.late })}</strong>}
        <span className={classes.keys}>{t('keys')}</span>
      </p>
      {today.count === 0 && <NothingDue asOf={asOf} who={who} onTeam={onTeam} />}
      {(today.count > 0 || today.snoozed.length > 0) && <TodayList today={today} onMore={() => setLimit(limit + MORE)} />}
    </>
  );
}
