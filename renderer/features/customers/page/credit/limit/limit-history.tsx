import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { withdrawLimit } from '../../../../../data/credit/limits.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { useRun } from '../../../use-run.ts';
import type { CreditData } from '../credit-data.ts';
import classes from '../credit.module.css';

/** Every limit there was, releases at the gate among them; a temporary increase that runs can be ended. */
export function LimitHistory({ data: { limits, releases, asOf } }: { readonly data: CreditData }) {
  const t = useTranslations('credit.limit');
  const format = useFormat();
  const run = useRun();
  const decided = limits.filter(({ state }) => state !== 'proposed');
  if (decided.length + releases.length === 0) return null;
  return (
    <details className={classes.text}>
      <summary>{t('history', { count: decided.length + releases.length })}</summary>
      <ul className={classes.list}>
        {decided.map(({ id, kind, state, amountFen, from, until, reason, approvedBy, computedFen }) => (
          <li key={id} className={classes.item} data-limit={state}>
            {t(`past.${kind}.${state === 'approved' ? 'approved' : 'withdrawn'}`, {
              amount: format.money(amountFen),
              from: format.date(from),
              until: until ? format.date(until) : '',
              who: approvedBy,
            })}{' '}
            <span className={classes.dim}>
              {computedFen !== null &&
                computedFen !== amountFen &&
                kind === 'standing' &&
                t('wasComputed', { amount: format.money(computedFen) })}{' '}
              {reason !== '' && t('because', { reason })}
            </span>
            {kind === 'temporary' && state === 'approved' && until !== null && until >= asOf && (
              <Button size="compact-xs" variant="subtle" onClick={() => void run(withdrawLimit(id), t('ended'))}>
                {t('end')}
              </Button>
            )}
          </li>
        ))}
        {releases.map(({ id, amountFen, on, until, reason, releasedBy }) => (
          <li key={id} className={classes.item} data-release>
            {t('release', { amount: format.money(amountFen), on: format.date(on), until: format.date(until), who: releasedBy })}{' '}
            <span className={classes.dim}>{t('because', { reason })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
