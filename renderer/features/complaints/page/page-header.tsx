import { ActionIcon, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ComplaintRow } from '../../../data/relationship/complaints.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { CustomerLink } from '../customer-link.tsx';
import { RedMark } from '../red-mark.tsx';
import { StateMark } from '../state-mark.tsx';
import classes from './page.module.css';

export function PageHeader({ row, onClose }: { readonly row: ComplaintRow; readonly onClose: () => void }) {
  const t = useTranslations('complaints');
  const { complaint, name, grade, redMark, waiting, salesRep } = row;
  return (
    <header className={classes.header}>
      <div className={classes.headLine}>
        <Title order={1} className={classes.name} tabIndex={-1} data-page-title>
          {t(`kind.${complaint.kind}`)} <span className={classes.no}>{complaint.no}</span>
        </Title>
        <StateMark state={complaint.state} waiting={waiting} />
        <ActionIcon variant="subtle" color="gray" aria-label={t('page.close')} title={t('page.closeHint')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </div>
      <div className={classes.facts}>
        {grade !== null && <GradeBadge grade={grade} state="effective" />}
        <CustomerLink id={complaint.customerId} name={name} />
        {salesRep !== '' && <span>{t('page.rep', { name: salesRep })}</span>}
        {redMark && <RedMark withText />}
      </div>
    </header>
  );
}
