import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PlanView } from '../../data/ledgers/plan-views.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './writing-step.module.css';

/** What is not going to be written, and why: nothing is left out in silence. */
export function PlanRemarks({ plan }: { readonly plan: PlanView }) {
  const t = useTranslations('import');
  const format = useFormat();
  const withoutCustomer = plan.sales.withoutCustomer + plan.entries.withoutCustomer;
  return (
    <ul className={classes.remarks}>
      {plan.importedBefore.map(({ file, importId, at, who }) => (
        <li key={importId + file}>
          {t('remark.importedBefore', { file, at: format.dateTime(at), who: who || '—' })}{' '}
          <Link className={classes.link} to="/import/$importId" params={{ importId }}>
            {t('remark.seeIt')}
          </Link>
        </li>
      ))}
      {plan.replaced > 0 && <li>{t('remark.replaced', { count: plan.replaced })}</li>}
      {plan.moved.map((file) => (
        <li key={file} data-tone="ask">
          {t('remark.moved', { file })}
        </li>
      ))}
      {plan.undecided > 0 && <li data-tone="ask">{t('remark.undecided', { count: plan.undecided })}</li>}
      {plan.customers.leftOut > 0 && <li>{t('remark.leftOut', { count: plan.customers.leftOut })}</li>}
      {withoutCustomer > 0 && <li data-tone="ask">{t('remark.withoutCustomer', { count: withoutCustomer })}</li>}
      {plan.heldBack > 0 && <li data-tone="ask">{t('remark.heldBack', { count: plan.heldBack })}</li>}
    </ul>
  );
}
