import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useQuery } from '../../data/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { customersToWrite } from './letter-of.ts';
import type { CustomersByState, LetterOptions } from './letter-options.ts';

interface ChooseCustomersProps {
  readonly options: LetterOptions;
  readonly onChoose: (customers: CustomersByState) => void;
}

/** Nobody is named in the address: everybody who should get one, or the way to the lists where customers are ticked. */
export function ChooseCustomers({ options, onChoose }: ChooseCustomersProps) {
  const t = useTranslations('letters.choose');
  const who = options.kind === 'points' ? 'holders' : options.kind === 'statement' ? 'open' : 'overdue';
  const count = useQuery(
    async () => (await customersToWrite(who, options.kind === 'points' ? options.to : options.asOf, 0)).count,
    [who, options.asOf],
  );
  return (
    <EmptyState title={t('title')} hint={t('hint')}>
      <Button disabled={count === undefined || count === 0} onClick={() => onChoose(who)}>
        {t(who, { count: count ?? 0 })}
      </Button>
    </EmptyState>
  );
}
