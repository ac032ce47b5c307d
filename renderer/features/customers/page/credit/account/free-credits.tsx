import { VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../../../ui/format.ts';
import type { CreditData } from '../credit-data.ts';
import type { FactQuestion } from './fact-dialog.tsx';
import { FactTools } from './fact-tools.tsx';
import { useFactTitle } from './use-fact-title.ts';
import classes from '../credit.module.css';

interface FreeCreditsProps {
  readonly data: CreditData;
  readonly onAsk: (question: FactQuestion) => void;
}

/** Money and notes that no document has taken yet: the customer's advance. */
export function FreeCredits({ data: { account }, onAsk }: FreeCreditsProps) {
  const t = useTranslations('credit.account');
  const format = useFormat();
  const titleOf = useFactTitle();
  const free = account.credits.filter(({ freeFen }) => freeFen !== 0);
  if (free.length === 0) return null;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('freeCredits')} data-free-credits>
        <thead>
          <tr>
            <th scope="col">{t('freeCredits')}</th>
            <th scope="col" data-text>
              {t('field.date')}
            </th>
            <th scope="col">{t('field.amount')}</th>
            <th scope="col">{t('free')}</th>
            <th scope="col">
              <VisuallyHidden>{t('tools')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {free.map(({ fact, amountFen, freeFen }) => (
            <tr key={fact.id} data-fact={fact.id}>
              <td data-text data-wrap>
                {titleOf(fact)}
              </td>
              <td data-text>{format.date(fact.date)}</td>
              <td>{format.money(amountFen)}</td>
              <td>{format.money(freeFen)}</td>
              <td>
                <FactTools
                  fact={fact}
                  title={titleOf(fact)}
                  asks={['allocate', ...(fact.method === 'bill' ? (['dishonour'] as const) : []), 'reverse']}
                  onAsk={onAsk}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('advance')}
            </th>
            <td data-sum="advance">{format.money(account.advanceFen)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
