import { MultiSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import type { StatementCustomer } from '../../../data/reconcile/statement-customers.ts';

const MOST_OFFERED = 50;

interface AgreeingSelectProps {
  readonly customers: readonly StatementCustomer[];
  readonly chosen: readonly Id[];
  readonly onChoose: (chosen: readonly Id[]) => void;
}

/** Customers whose figures agree and who are to have a statement all the same. */
export function AgreeingSelect({ customers, chosen, onChoose }: AgreeingSelectProps) {
  const t = useTranslations('reconcile.paper');
  if (customers.length === 0) return null;
  return (
    <MultiSelect
      size="xs"
      w={280}
      searchable
      clearable
      limit={MOST_OFFERED}
      aria-label={t('alsoFor')}
      placeholder={chosen.length === 0 ? t('alsoFor') : ''}
      nothingFoundMessage={t('noSuchCustomer')}
      data={customers.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...chosen]}
      onChange={onChoose}
    />
  );
}
