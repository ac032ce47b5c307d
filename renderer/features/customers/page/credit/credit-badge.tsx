import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CreditPicture } from '../../../../data/credit/credit-picture.ts';
import { useFormat } from '../../../../ui/format.ts';
import classes from './credit.module.css';

interface CreditBadgeProps {
  readonly credit: CreditPicture;
  readonly onClick: () => void;
}

/** In the head of the page only what cannot wait: suspended, cut, overdue. */
export function CreditBadge({ credit, onClick }: CreditBadgeProps) {
  const t = useTranslations('credit.badge');
  const format = useFormat();
  const { suspended, limit, ageing } = credit;
  const code = suspended ? 'suspended' : limit.cut ? 'limitCut' : ageing.overdueFen > 0 ? 'overdue' : null;
  if (code === null) return null;
  const about = suspended ?? limit.cut;
  const title = about
    ? t('about', { docNo: about.docNo, days: about.overdueDays })
    : t('overdueBy', { amount: format.money(ageing.overdueFen), days: ageing.oldestDays });
  return (
    <UnstyledButton
      className={classes.chip}
      data-tone={code === 'suspended' ? 'danger' : 'soon'}
      data-credit-badge={code}
      title={title}
      aria-label={`${t(code)}: ${title}`}
      onClick={onClick}
    >
      {t(code)}
    </UnstyledButton>
  );
}
