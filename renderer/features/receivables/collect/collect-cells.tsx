import { useTranslations } from 'use-intl';
import type { CollectionRow } from '../../../data/credit/dunning.ts';
import { useFormat } from '../../../ui/format.ts';
import { DaysOverdue } from '../days-overdue.tsx';
import classes from './collect.module.css';

/** The step that is due, how late the oldest document is and which; or until when it waits. */
export function WhyCell({ row: { stepDue, cause, since, nextOn, oldestDays, oldestDocNo } }: { readonly row: CollectionRow }) {
  const t = useTranslations('receivables.collect');
  const steps = useTranslations('receivables.step');
  const format = useFormat();
  return (
    <span title={since === null || cause === null ? undefined : t('since', { cause: t(`cause.${cause}`), day: format.date(since) })}>
      {stepDue === null ? (
        <span className={classes.waiting}>{nextOn === null ? t('nothingYet') : t('waits', { day: format.date(nextOn) })}</span>
      ) : (
        <span className={classes.step} data-step={stepDue}>
          {steps(stepDue)}
        </span>
      )}
      <DaysOverdue days={oldestDays} /> {t('days', { docNo: oldestDocNo || '—' })}
    </span>
  );
}

export function PhoneCell({ row: { contact, phone } }: { readonly row: CollectionRow }) {
  const t = useTranslations('receivables.collect');
  const text = [contact, phone].filter(Boolean).join(' ');
  return text === '' ? <span className={classes.waits}>{t('noPhone')}</span> : <span title={text}>{text}</span>;
}

export function LastCell({ row: { lastAction } }: { readonly row: CollectionRow }) {
  const steps = useTranslations('receivables.step');
  const format = useFormat();
  if (lastAction === null) return <span className={classes.waits}>—</span>;
  const { doneOn, step, result, evidence, responsible } = lastAction;
  return (
    <span title={[result, evidence, responsible].filter(Boolean).join(' · ')}>
      {format.date(doneOn)} {steps(step)} <span className={classes.waits}>{result}</span>
    </span>
  );
}

export function PromiseCell({ row: { promise } }: { readonly row: CollectionRow }) {
  const t = useTranslations('receivables.collect');
  const states = useTranslations('receivables.promiseState');
  const format = useFormat();
  if (promise === null) return <span className={classes.waits}>—</span>;
  const { state, amountFen, dueOn } = promise;
  return (
    <span
      className={state === 'broken' || state === 'partly' ? classes.broken : undefined}
      title={t('promised', { amount: format.money(amountFen), day: format.date(dueOn) })}
    >
      {format.date(dueOn)} {states(state)}
    </span>
  );
}
