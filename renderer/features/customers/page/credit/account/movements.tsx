import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../../../ui/format.ts';
import type { CreditData } from '../credit-data.ts';
import type { FactQuestion } from './fact-dialog.tsx';
import { FactTools } from './fact-tools.tsx';
import { asksOf, voidedIds } from './what-may-be-asked.ts';
import { useFactTitle } from './use-fact-title.ts';
import classes from '../credit.module.css';

const ROWS_A_PAGE = 50;

interface MovementsProps {
  readonly data: CreditData;
  readonly onAsk: (question: FactQuestion) => void;
}

/** Everything that was ever entered, newest first, also what was taken off again. */
export function Movements({ data: { facts }, onAsk }: MovementsProps) {
  const t = useTranslations('credit.account');
  const format = useFormat();
  const titleOf = useFactTitle();
  const [shown, setShown] = useState(ROWS_A_PAGE);
  if (facts.length === 0) return <p className={classes.text}>{t('nothingYet')}</p>;
  const voided = voidedIds(facts);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('views.all')} data-movements>
          <thead>
            <tr>
              <th scope="col">{t('field.date')}</th>
              <th scope="col" data-text>
                {t('document')}
              </th>
              <th scope="col">{t('field.amount')}</th>
              <th scope="col">
                <VisuallyHidden>{t('tools')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {facts
              .toReversed()
              .slice(0, shown)
              .map((fact) => {
                const of = byId.get(fact.of);
                const to = byId.get(fact.to);
                return (
                  <tr key={fact.id} data-fact={fact.id} data-void={voided.has(fact.id) || undefined}>
                    <td>{format.date(fact.date)}</td>
                    <td data-text data-wrap>
                      {titleOf(fact)}
                      <br />
                      <span className={classes.dim}>
                        {[of && t('about', { title: titleOf(of) }), to && t('settles', { title: titleOf(to) }), fact.contractNo, fact.notes]
                          .filter((part) => part !== undefined && part !== '')
                          .join(' · ')}
                      </span>
                    </td>
                    <td data-negative={fact.amountFen < 0 || undefined}>{format.money(fact.amountFen)}</td>
                    <td>
                      <FactTools fact={fact} title={titleOf(fact)} asks={asksOf(fact, voided)} onAsk={onAsk} />
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
      {facts.length > shown && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + ROWS_A_PAGE)}>
          {t('more', { count: facts.length - shown })}
        </Button>
      )}
    </>
  );
}
