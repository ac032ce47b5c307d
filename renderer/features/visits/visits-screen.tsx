import { Button, SegmentedControl, Tabs } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { today } from '../../data/clock.ts';
import { session } from '../../data/session.ts';
import { useQuery } from '../../data/use-query.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { CompletionTab } from './completion/completion-tab.tsx';
import { VisitPanel } from './form/visit-panel.tsx';
import { PlanTab } from './plan/plan-tab.tsx';
import { SlipScreen } from './slip/slip-screen.tsx';
import { TABS, useVisitsAddress, type Tab } from './use-visits-address.ts';
import classes from './visits.module.css';

/** §4.1.1 return visits: the plan, logging one, and how many were made in time. */
export function VisitsScreen() {
  const t = useTranslations('visits');
  const address = useVisitsAddress();
  const you = useQuery(session, []);
  const day = today();
  if (you === undefined) return <main className={classes.screen} aria-busy />;
  if (address.slip !== '') return <SlipScreen customerId={address.slip} you={you} day={day} onClose={address.close} />;
  return (
    <main className={classes.screen} data-screen="visits">
      <Tabs value={address.tab} onChange={(tab) => address.set({ tab: tab as Tab })} className={classes.tabs} keepMounted={false}>
        <ScreenHeader
          title={t('title')}
          actions={
            <>
              {address.tab === 'plan' && (
                <SegmentedControl
                  size="xs"
                  aria-label={t('who.label')}
                  value={address.who}
                  onChange={(who) => address.set({ who })}
                  data={(['me', 'team'] as const).map((value) => ({ value, label: t(`who.${value}`) }))}
                />
              )}
              <Button size="compact-md" onClick={() => address.logVisit('')}>
                {t('log')}
              </Button>
            </>
          }
        >
          <Tabs.List className={classes.tabList}>
            {TABS.map((tab) => (
              <Tabs.Tab key={tab} value={tab} className={classes.tab}>
                {t(`tab.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </ScreenHeader>
        <Tabs.Panel value={address.tab} className={classes.panel}>
          {address.tab === 'plan' ? <PlanTab address={address} day={day} me={you.who} /> : <CompletionTab day={day} />}
        </Tabs.Panel>
      </Tabs>
      {address.customer !== null && (
        <aside className={classes.aside} aria-label={t('form.title')}>
          <VisitPanel
            key={`${address.customer}/${address.visit}`}
            customerId={address.customer}
            visitId={address.visit}
            day={day}
            me={you.who}
            onCustomer={address.logVisit}
            onClose={address.close}
          />
        </aside>
      )}
    </main>
  );
}
