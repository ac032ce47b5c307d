import { Tabs } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { requestsToDecide } from '../../data/access/requests.ts';
import { useNow } from '../../data/use-now.ts';
import { useQuery } from '../../data/use-query.ts';
import { ArchivePlaces } from '../../ui/archive-places.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { AskTab } from './ask/ask-tab.tsx';
import { LogTab } from './log/log-tab.tsx';
import { PeopleTab } from './people/people-tab.tsx';
import { PhoneTab } from './phone/phone-tab.tsx';
import { RequestsTab } from './requests/requests-tab.tsx';
import { ReaderBar } from './sign-in/reader-bar.tsx';
import { useReader } from './sign-in/use-reader.ts';
import { SlipScreen } from './slip/slip-screen.tsx';
import { TABS, useAddress, type Tab } from './use-address.ts';
import classes from './access.module.css';

/** §6.3: who may consult whose archive: asking, deciding, by telephone, the log, and who has a passphrase. */
export function AccessScreen() {
  const t = useTranslations('access');
  const places = useTranslations('archive.places');
  const format = useFormat();
  const address = useAddress();
  const reader = useReader();
  const now = useNow();
  const waiting = useQuery(requestsToDecide, [now])?.length ?? 0;
  const { tab, slip } = address;
  if (slip !== '') return <SlipScreen requestId={slip} onClose={() => address.go('requests')} />;
  return (
    <main className={classes.screen} data-screen="access">
      <ScreenHeader title={places('access')}>
        <ArchivePlaces />
      </ScreenHeader>
      <Tabs value={tab} onChange={(next) => address.go(next as Tab)} className={classes.tabs} keepMounted={false}>
        <div className={classes.bar}>
          <Tabs.List className={classes.tabList}>
            {TABS.map((each) => (
              <Tabs.Tab key={each} value={each} className={classes.tab}>
                {t(`tab.${each}`)}
                {each === 'requests' && waiting > 0 && <span className={classes.count}>{format.integer(waiting)}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {reader && <ReaderBar reader={reader} onSetUp={() => address.go('people')} />}
        </div>
        <Tabs.Panel value={tab} className={classes.panel}>
          {reader && (
            <>
              {tab === 'requests' && <RequestsTab address={address} reader={reader} />}
              {tab === 'ask' && <AskTab key={address.customer} address={address} reader={reader} />}
              {tab === 'phone' && <PhoneTab reader={reader} />}
              {tab === 'log' && <LogTab address={address} />}
              {tab === 'people' && <PeopleTab reader={reader} />}
            </>
          )}
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}
