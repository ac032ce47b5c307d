import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { ledgerEntriesOf } from '../../../../data/ledger-entries.ts';
import { useQuery } from '../../../../data/use-query.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { useLedgerWords } from '../../../../ui/ledger-words.ts';
import { Section } from '../section.tsx';
import { EntryTable } from './entry-table.tsx';
import { ledgerGroups } from './ledger-groups.ts';

/** What other ledgers say about the customer: each sheet apart, as it was read, with the way back to its import. */
export function LedgersTab({ customer }: { readonly customer: Customer }) {
  const t = useTranslations('customers.ledgers');
  const words = useLedgerWords();
  const navigate = useNavigate();
  const entries = useQuery(async () => await ledgerEntriesOf(customer.id), [customer.id]);
  if (entries === undefined) return null;
  if (entries.length === 0) {
    return (
      <EmptyState title={t('empty')} hint={t('emptyHint')}>
        <Button variant="default" onClick={() => void navigate({ to: '/import' })}>
          {t('import')}
        </Button>
      </EmptyState>
    );
  }
  return ledgerGroups(entries).map((group) => (
    <Section key={group.key} title={words.kind(group.kind)}>
      <EntryTable group={group} />
    </Section>
  ));
}
