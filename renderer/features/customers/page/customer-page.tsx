import { Button, Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ArchiveSection } from '../../../../shared/records/archive-document.ts';
import type { Customer } from '../../../../shared/records/customer.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import type { Address } from '../views/use-address.ts';
import { ArchiveTab } from './archive/archive-tab.tsx';
import { CareTab } from './care/care-tab.tsx';
import { ContactsTab } from './contacts/contacts-tab.tsx';
import { CreditTab } from './credit/credit-tab.tsx';
import { HistoryTab } from './history/history-tab.tsx';
import { LedgersTab } from './ledgers/ledgers-tab.tsx';
import { NeedsTab } from './needs/needs-tab.tsx';
import { OverviewTab } from './overview/overview-tab.tsx';
import { usePageData, type PageData } from './page-data.ts';
import { PageHeader } from './page-header.tsx';
import { PurchasesTab } from './purchases/purchases-tab.tsx';
import { SectionGate } from './section-gate.tsx';
import classes from './page.module.css';

const TABS = ['overview', 'contacts', 'needs', 'purchases', 'credit', 'care', 'ledgers', 'archive', 'history'] as const;
type Tab = (typeof TABS)[number];

/** §6.3.1: what of the page belongs to which section of the archive; the overview is open to all, the archive tab looks itself. */
const SECTION_OF: Readonly<Record<Exclude<Tab, 'overview' | 'archive'>, ArchiveSection>> = {
  contacts: 'basic',
  needs: 'basic',
  purchases: 'purchases',
  credit: 'credit',
  care: 'afterSales',
  ledgers: 'purchases',
  history: 'basic',
};

interface CustomerPageProps {
  readonly customerId: Id;
  readonly address: Address;
  /** The page was asked for, not merely followed: the keyboard goes there. */
  readonly takesFocus: boolean;
}

export function CustomerPage({ customerId, address, takesFocus }: CustomerPageProps) {
  const t = useTranslations('customers.page');
  const data = usePageData(customerId);
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const ready = data !== undefined;
  useScreenCommand('print', () => void navigate({ to: '/dossier/$customerId', params: { customerId } }));
  useEffect(() => {
    if (ready && takesFocus) place.current?.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true });
  }, [ready, takesFocus, customerId]);
  if (!data) return <div className={classes.page} aria-busy />;
  if (!data.customer) {
    return (
      <EmptyState title={t('gone')} hint={t('goneHint')}>
        <Button onClick={address.close}>{t('close')}</Button>
      </EmptyState>
    );
  }
  return (
    <div ref={place} className={classes.page} data-customer-page={customerId}>
      <PageHeader customer={data.customer} grading={data.grading} credit={data.credit} onTab={address.setTab} onClose={address.close} />
      <PageTabs customer={data.customer} data={data} address={address} />
    </div>
  );
}

interface PageTabsProps {
  readonly customer: Customer;
  readonly data: PageData;
  readonly address: Address;
}

function PageTabs({ customer, data, address }: PageTabsProps) {
  const t = useTranslations('customers.tab');
  const tab = TABS.find((each) => each === address.tab) ?? 'overview';
  const counts: Readonly<Partial<Record<Tab, number>>> = {
    contacts: customer.contacts.length,
    needs: customer.needs.length,
    purchases: data.lines,
    ledgers: data.entries,
    history: data.happenings,
  };
  return (
    <Tabs
      value={tab}
      onChange={(next) => address.setTab(next ?? 'overview')}
      className={classes.page}
      keepMounted={false}
      style={{ minHeight: 0, flex: 1 }}
    >
      <Tabs.List className={classes.tabs}>
        {TABS.map((each) => (
          <Tabs.Tab key={each} value={each} className={classes.tab}>
            {t(each)}
            {counts[each] !== undefined && <span className={classes.tabCount}>{counts[each]}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className={classes.content} tabIndex={0}>
        {tab === 'overview' && <OverviewTab key={customer.id} customer={customer} data={data} onTab={address.setTab} />}
        {tab === 'archive' && <ArchiveTab key={customer.id} customer={customer} />}
        {tab !== 'overview' && tab !== 'archive' && (
          <SectionGate key={`${customer.id} ${tab}`} customerId={customer.id} section={SECTION_OF[tab]}>
            {tab === 'contacts' && <ContactsTab customer={customer} />}
            {tab === 'needs' && <NeedsTab customer={customer} />}
            {tab === 'purchases' && <PurchasesTab customer={customer} months={data.months} />}
            {tab === 'credit' && <CreditTab customer={customer} />}
            {tab === 'care' && <CareTab customer={customer} data={data} />}
            {tab === 'ledgers' && <LedgersTab customer={customer} />}
            {tab === 'history' && <HistoryTab customer={customer} />}
          </SectionGate>
        )}
      </Tabs.Panel>
    </Tabs>
  );
}
