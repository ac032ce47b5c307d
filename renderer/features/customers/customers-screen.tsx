import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { savedViews } from '../../data/saved-views.ts';
import { session } from '../../data/session.ts';
import { useQuery } from '../../data/use-query.ts';
import { CustomerList } from './list/customer-list.tsx';
import { NewCustomer } from './new/new-customer.tsx';
import { CustomerPage } from './page/customer-page.tsx';
import { useAddress } from './views/use-address.ts';
import { useApplyView } from './views/use-apply-view.ts';
import classes from './customers-screen.module.css';

/** From this width on, a record stands beside the list. */
const WIDE = '(min-width: 1360px)';

/** The list of customers and, beside or over it, the one that is open. */
export function CustomersScreen() {
  const t = useTranslations('customers.page');
  const address = useAddress();
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const views = useQuery(savedViews, []);
  const who = useQuery(session, [])?.who;
  const [asked, setAsked] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  useApplyView(address.view, views, who);
  const { open } = address;
  const over = open !== null && !wide;

  useEffect(() => {
    // Back in the list, or on it from the start: the keyboard works at once.
    if (open === null && document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
  }, [open]);
  function openAndFocus(id: string): void {
    setAsked(id);
    address.openCustomer(id);
  }
  return (
    <main className={classes.screen} data-screen="customers">
      <div className={classes.list} inert={over} data-covered={over || undefined}>
        <CustomerList
          address={address}
          views={views ?? []}
          who={who ?? ''}
          beside={wide && open !== null && open !== 'new'}
          gridRef={grid}
          onOpen={openAndFocus}
        />
      </div>
      {open !== null && (
        <aside className={classes.record} data-over={over || undefined} aria-label={t('label')}>
          {open === 'new' ? (
            who !== undefined && <NewCustomer address={address} who={who} onOpen={openAndFocus} />
          ) : (
            <CustomerPage customerId={open} address={address} takesFocus={over || asked === open} />
          )}
        </aside>
      )}
    </main>
  );
}
