import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Contract } from '../../../../../../shared/records/contract.ts';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { hasDraft } from '../../../fields/use-draft.ts';
import { Section } from '../../section.tsx';
import type { CreditData } from '../credit-data.ts';
import { ContractCard } from './contract-card.tsx';
import { ContractForm } from './contract-form.tsx';
import classes from '../credit.module.css';

interface ContractSectionProps {
  readonly customer: Customer;
  readonly data: CreditData;
}

/** Sales contracts and what they draw. */
export function ContractSection({ customer, data }: ContractSectionProps) {
  const t = useTranslations('credit.contract');
  const [editing, setEditing] = useState<string | null>(
    () => ['new', ...data.contracts.map(({ id }) => id)].find((id) => hasDraft(`${customer.id}.contract.${id}`)) ?? null,
  );
  const close = () => setEditing(null);
  return (
    <Section title={t('title')}>
      {data.contracts.length === 0 && <p className={classes.text}>{t('none')}</p>}
      <ul className={classes.list}>
        {data.contracts.map((contract: Contract) => (
          <li key={contract.id}>
            {editing === contract.id ? (
              <ContractForm customer={customer} contract={contract} onClose={close} />
            ) : (
              <ContractCard contract={contract} data={data} onEdit={() => setEditing(contract.id)} />
            )}
          </li>
        ))}
      </ul>
      <div className={classes.bar}>
        {editing !== 'new' && (
          <Button size="compact-sm" variant="default" onClick={() => setEditing('new')}>
            {t('add')}
          </Button>
        )}
      </div>
      {editing === 'new' && <ContractForm customer={customer} contract={null} onClose={close} />}
    </Section>
  );
}
