import { VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../../../ui/format.ts';
import type { CreditData } from '../credit-data.ts';
import type { FactQuestion } from './fact-dialog.tsx';
import { FactTools } from './fact-tools.tsx';
import { useFactTitle } from './use-fact-title.ts';
import classes from '../credit.module.css';

interface OpenDocumentsProps {
  readonly data: CreditData;
  readonly onAsk: (question: FactQuestion) => void;
}

/** Documents that are not paid in full, the one that is due first on top. */
export function OpenDocuments({ data: { account }, onAsk }: OpenDocumentsProps) {
  const t = useTranslations('credit.account');
  const format = useFormat();
  const titleOf = useFactTitle();
  const open = account.debits.filter(({ openFen }) => openFen !== 0);
  if (open.length === 0) return <p className={classes.text}>{t('nothingOpen')}</p>;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('openDocuments')} data-open-documents>
        <thead>
          <tr>
            <th scope="col">{t('document')}</th>
            <th scope="col">{t('field.dueOn')}</th>
            <th scope="col">{t('open')}</th>
            <th scope="col">
              <VisuallyHidden>{t('tools')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {open.map(({ fact, dueOn, amountFen, openFen, overdueDays }) => (
            <tr key={fact.id} data-fact={fact.id}>
              <td data-text data-wrap>
                {titleOf(fact)}
                <br />
                <span className={classes.dim}>{[format.date(fact.date), fact.contractNo].filter((part) => part !== '').join(' · ')}</span>
              </td>
              <td>
                {format.date(dueOn)}
                <br />
                <span className={overdueDays > 0 ? classes.late : classes.dim}>
                  {overdueDays > 0 ? t('lateBy', { days: overdueDays }) : t('notDue')}
                </span>
              </td>
              <td>
                {format.money(openFen)}
                <br />
                {openFen !== amountFen && <span className={classes.dim}>{t('of', { amount: format.money(amountFen) })}</span>}
              </td>
              <td>
                <FactTools fact={fact} title={titleOf(fact)} asks={['reverse']} onAsk={onAsk} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('sum', { count: open.length })}
            </th>
            <td data-sum="open">{format.money(account.openFen)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
