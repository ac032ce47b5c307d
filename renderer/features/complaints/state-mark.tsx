import { useTranslations } from 'use-intl';
import type { ComplaintState } from '../../../shared/records/complaint.ts';
import classes from './marks.module.css';

/** Where a complaint stands; while it waits for the customer, that. */
export function StateMark({ state, waiting }: { readonly state: ComplaintState; readonly waiting: boolean }) {
  const t = useTranslations('complaints');
  const shown = waiting && state !== 'closed';
  return (
    <span className={classes.state} data-state={shown ? 'waiting' : state}>
      {shown ? t('waitingState') : t(`state.${state}`)}
    </span>
  );
}
