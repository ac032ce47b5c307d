import { Button, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../shared/values/id.ts';
import { session } from '../../data/session.ts';
import { useQuery } from '../../data/use-query.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { CalendarTab } from './calendar/calendar-tab.tsx';
import { FiguresTab } from './figures/figures-tab.tsx';
import { ComplaintList } from './list/complaint-list.tsx';
import { MeasuresTab } from './measures/measures-tab.tsx';
import { ComplaintPage } from './page/complaint-page.tsx';
import { NewComplaint } from './record/new-complaint.tsx';
import { RegisterExport } from './register-export.tsx';
import { TABS, useAddress, type Tab } from './use-address.ts';
import { useNow } from '../../data/use-now.ts';
import { useScreenKeys } from './use-screen-keys.ts';
import classes from './complaints.module.css';

/** From this width on, a complaint stands beside the list. */
const WIDE = '(min-width: 1360px)';

/** §4.3: what customers complain of, which clock runs out next, and one complaint from the call to its end. */
export function ComplaintsScreen() {
  const t = useTranslations('complaints');
  const address = useAddress();
  const now = useNow();
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const who = useQuery(session, [])?.who;
  const [asked, setAsked] = useState<Id | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { open, tab } = address;
  const over = open !== null && !wide;
  useScreenKeys(address.openNew);
  useEffect(() => {
    if (open === null && document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
  }, [open]);
  function openAndFocus(id: Id): void {
    setAsked(id);
    address.openComplaint(id);
  }
  return (
    <main className={classes.screen} data-screen="complaints">
      <div className={classes.list} inert={over} data-covered={over || undefined}>
        <Tabs value={tab} onChange={(next) => address.setTab(next as Tab)} className={classes.tabs} keepMounted={false}>
          <ScreenHeader
            title={t('title')}
            actions={
              <>
                <RegisterExport now={now} />
                <Button size="compact-md" onClick={address.openNew} aria-keyshortcuts="N">
                  {t('new')}
                  <kbd className={classes.shortcut}>N</kbd>
                </Button>
              </>
            }
          >
            <Tabs.List className={classes.tabList}>
              {TABS.map((each) => (
                <Tabs.Tab key={each} value={each} className={classes.tab}>
                  {t(`tab.${each}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </ScreenHeader>
          <Tabs.Panel value={tab} className={classes.panel}>
            {tab === 'list' && (
              <ComplaintList
                address={address}
                now={now}
                who={who ?? ''}
                beside={wide && open !== null}
                gridRef={grid}
                onOpen={openAndFocus}
              />
            )}
            {tab === 'measures' && <MeasuresTab onOpen={openAndFocus} />}
            {tab === 'figures' && <FiguresTab now={now} />}
            {tab === 'calendar' && <CalendarTab />}
          </Tabs.Panel>
        </Tabs>
      </div>
      {open !== null && (
        <aside className={classes.record} data-over={over || undefined} aria-label={t(open === 'new' ? 'record.title' : 'page.label')}>
          {open === 'new' ? (
            who !== undefined && <NewComplaint who={who} customerId={address.customer} onSaved={openAndFocus} onClose={address.close} />
          ) : (
            <ComplaintPage
              id={open}
              now={now}
              who={who ?? ''}
              takesFocus={over || asked === open}
              onTab={address.setTab}
              onClose={address.close}
            />
          )}
        </aside>
      )}
    </main>
  );
}
