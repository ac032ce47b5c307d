import { useTranslations } from 'use-intl';
import type { PromiseRow } from '../../../data/credit/dunning.ts';
import classes from '../receivables.module.css';

export function PromiseStateMark({ state }: { readonly state: PromiseRow['state'] }) {
  const t = useTranslations('receivables.promiseState');
  return <span className={state === 'broken' || state === 'partly' ? classes.danger : undefined}>{t(state)}</span>;
}
