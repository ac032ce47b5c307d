import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { useAccess } from '../../../data/access/use-access.ts';
import classes from '../access.module.css';

/** §6.3.1 own customers need no request (parameter): says so before one is written. */
export function OwnNote({ customerId }: { readonly customerId: Id }) {
  const t = useTranslations('access.ask');
  const access = useAccess(customerId, 'paper');
  if (access?.because !== 'ownCustomer') return null;
  return <p className={classes.note}>{t('own')}</p>;
}
