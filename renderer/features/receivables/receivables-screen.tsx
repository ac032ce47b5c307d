import { Tabs } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../ui/format.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { AgeingTab } from './ageing/ageing-tab.tsx';
import { CollectTab } from './collect/collect-tab.tsx';
import { LedgersTab } from './ledgers/ledgers-tab.tsx';
import { LimitsTab } from './limits/limits-tab.tsx';
import { MeasuresTab } from './measures/measures-tab.tsx';
import { PromisesTab } from './promises/promises-tab.tsx';
import { TABS, useAddress, type Tab } from './use-address.ts';
import { useTabCounts } from './use-tab-counts.ts';
import classes from './receivables.module.css';

/** Finance's screen: what is owed, who is called, what was promised, how far credit goes. */
export function ReceivablesScreen() {
  const t = useTranslations('receivables');
  const format = useFormat();
  const address = useAddress();
  const counts = useTabCounts();
  const { tab } = address;
  return (
    <main className={classes.screen} data-screen="receivables">
      <Tabs value={tab} onChange={(next) => address.setTab(next as Tab)} className={classes.tabs} keepMounted={false}>
        <ScreenHeader title={t('title')}>
          <Tabs.List className={classes.tabList}>
            {TABS.map((each) => (
              <Tabs.Tab key={each} value={each} className={classes.tab}>
                {t(`tab.${each}`)}
                {(counts[each] ?? 0) > 0 && <span className={classes.tabCount}>{format.integer(counts[each] ?? 0)}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </ScreenHeader>
        <Tabs.Panel value={tab} className={classes.panel}>
          {tab === 'ageing' && <AgeingTab address={address} />}
          {tab === 'collect' && <CollectTab address={address} />}
          {tab === 'promises' && <PromisesTab />}
          {tab === 'limits' && <LimitsTab address={address} />}
          {tab === 'measures' && <MeasuresTab />}
          {tab === 'ledgers' && <LedgersTab />}
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}
