import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { EventsTab } from './events/events-tab.tsx';
import { CardsScreen } from './greetings/cards-screen.tsx';
import { GreetingsTab } from './greetings/greetings-tab.tsx';
import { MailingsTab } from './mailings/mailings-tab.tsx';
import { PointsTab } from './points/points-tab.tsx';
import { RequestsTab } from './requests/requests-tab.tsx';
import { SatisfactionTab } from './satisfaction/satisfaction-tab.tsx';
import classes from './care.module.css';

const TABS = ['greetings', 'mailings', 'points', 'events', 'requests', 'satisfaction'] as const;

/** §4.1.2, §4.2, §4.4.2: whom to greet, what was sent, what points buy, who came, what was asked for, how content they are. */
export function CareScreen() {
  const t = useTranslations('care.screen');
  const search = useSearch({ from: '/framed/care' });
  const navigate = useNavigate();
  const tab = TABS.find((each) => each === search.tab) ?? 'greetings';
  if (search.tab === 'cards') return <CardsScreen search={search} />;
  return (
    <main className={classes.screen} data-screen="care">
      <Tabs
        value={tab}
        onChange={(next) => void navigate({ to: '/care', search: next === null || next === 'greetings' ? {} : { tab: next } })}
        className={classes.tabs}
        keepMounted={false}
      >
        <ScreenHeader title={t('title')}>
          <Tabs.List className={classes.tabList}>
            {TABS.map((each) => (
              <Tabs.Tab key={each} value={each} className={classes.tab}>
                {t(`tab.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </ScreenHeader>
        <Tabs.Panel value={tab} className={classes.panel} tabIndex={0}>
          {tab === 'greetings' && <GreetingsTab />}
          {tab === 'mailings' && <MailingsTab />}
          {tab === 'points' && <PointsTab />}
          {tab === 'events' && <EventsTab />}
          {tab === 'requests' && <RequestsTab />}
          {tab === 'satisfaction' && <SatisfactionTab />}
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}
