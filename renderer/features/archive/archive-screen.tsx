import { Tabs } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ArchivePlaces } from '../../ui/archive-places.tsx';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { ArchiveList } from './list/archive-list.tsx';
import { LabelsTab } from './labels/labels-tab.tsx';
import { MissingTab } from './missing/missing-tab.tsx';
import { RuleTab } from './rule/rule-tab.tsx';
import { TABS, useAddress, type Tab } from './use-address.ts';
import classes from './archive.module.css';

/** §6: the archive of every customer, its labels, its gaps and how it is numbered. */
export function ArchiveScreen() {
  const t = useTranslations('archive');
  const address = useAddress();
  const { tab } = address;
  return (
    <main className={classes.screen} data-screen="archive">
      <ScreenHeader title={t('places.archive')}>
        <ArchivePlaces />
      </ScreenHeader>
      <Tabs value={tab} onChange={(next) => address.setTab(next as Tab)} className={classes.tabs} keepMounted={false}>
        <Tabs.List className={classes.tabList}>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each} className={classes.tab}>
              {t(`tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes.panel}>
          {tab === 'list' && <ArchiveList address={address} />}
          {tab === 'labels' && <LabelsTab onList={() => address.setTab('list')} />}
          {tab === 'missing' && <MissingTab onList={() => address.setTab('list')} />}
          {tab === 'rule' && <RuleTab />}
        </Tabs.Panel>
      </Tabs>
    </main>
  );
}
