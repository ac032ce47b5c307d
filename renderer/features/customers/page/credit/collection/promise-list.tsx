import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { withdrawPromise, type PromiseRow } from '../../../../../data/credit/dunning.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { useRun } from '../../../use-run.ts';
import classes from '../credit.module.css';

const TONES: Readonly<Record<PromiseRow['state'], string | undefined>> = {
  open: 'soon',
  kept: 'good',
  partly: 'soon',
  broken: 'danger',
  withdrawn: undefined,
};

/** What was promised and what became of it; computed from the payments between the two days. */
export function PromiseList({ promises }: { readonly promises: readonly PromiseRow[] }) {
  const t = useTranslations('credit.collection');
  const format = useFormat();
  const run = useRun();
  if (promises.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('promises')} style={{ marginBottom: 6 }}>
      {promises.map(({ promise, state, paidFen }) => (
        <li key={promise.id} className={`${classes.item} ${classes.row}`} data-promise={state}>
          <span className={classes.chip} data-tone={TONES[state]}>
            {t(`promiseState.${state}`)}
          </span>
          <span>
            {t('promised', { amount: format.money(promise.amountFen), dueOn: format.date(promise.dueOn) })}{' '}
            <span className={classes.dim}>
              {[t('paid', { amount: format.money(paidFen) }), promise.madeBy, promise.notes].filter((text) => text !== '').join(' · ')}
            </span>
          </span>
          {state === 'open' && (
            <Button
              className={classes.push}
              size="compact-xs"
              variant="subtle"
              onClick={() => void run(withdrawPromise(promise.id), t('promiseWithdrawn'))}
            >
              {t('withdraw')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
