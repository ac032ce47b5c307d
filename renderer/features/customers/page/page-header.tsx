import { ActionIcon, Menu, Title } from '@mantine/core';
import { IconDots, IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../shared/records/customer.ts';
import { deleteCustomers } from '../../../data/customers.ts';
import type { GradingOutcome } from '../../../data/gradings.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import type { CreditPicture } from '../../../data/credit/credit-picture.ts';
import { CopyButton } from '../fields/copy-button.tsx';
import { useRun } from '../use-run.ts';
import { CreditBadge } from './credit/credit-badge.tsx';
import { standingGrade } from './overview/standing-grade.ts';
import classes from './page.module.css';

interface PageHeaderProps {
  readonly customer: Customer;
  readonly grading: GradingOutcome | undefined;
  readonly credit: CreditPicture | undefined;
  readonly onTab: (tab: string) => void;
  readonly onClose: () => void;
}

export function PageHeader({ customer, grading, credit, onTab, onClose }: PageHeaderProps) {
  const t = useTranslations('customers.page');
  const words = useTranslations('words.field');
  const navigate = useNavigate();
  const run = useRun();
  const { grade, state } = grading ? standingGrade(grading) : { grade: null, state: 'computed' as const };
  const facts = [customer.code, customer.creditCode, customer.region, customer.salesRep].filter((fact) => fact !== '');

  async function remove(): Promise<void> {
    if (await run(deleteCustomers([customer.id]), t('deleted', { name: customer.name }))) onClose();
  }
  return (
    <header className={classes.header}>
      <div className={classes.headLine}>
        <Title order={1} className={classes.name} tabIndex={-1} data-page-title>
          {customer.name} <CopyButton text={customer.name} what={words('name')} />
        </Title>
        <GradeBadge grade={grade} state={state} size="header" onClick={() => onTab('overview')} />
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('more')}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void navigate({ to: '/dossier/$customerId', params: { customerId: customer.id } })}>
              {t('dossier')}
            </Menu.Item>
            <Menu.Item c="var(--sd-danger)" onClick={() => void remove()}>
              {t('delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <ActionIcon variant="subtle" color="gray" aria-label={t('close')} title={t('closeHint')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      <div className={classes.facts}>
        {facts.join(' • ')} {credit && <CreditBadge credit={credit} onClick={() => onTab('credit')} />}
      </div>
    </header>
  );
}
