import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../../ui/format.ts';
import { useLedgerWords } from '../../../../ui/ledger-words.ts';
import overview from '../overview/overview.module.css';
import classes from '../purchases/purchases.module.css';
import { isFigureField, sumOf } from './entry-figures.ts';
import type { LedgerGroup } from './ledger-groups.ts';
import { useEntryWords } from './use-entry-words.ts';

const SHOWN_AT_ONCE = 100;

/** Rows of one sheet, figures added up at the foot. */
export function EntryTable({ group }: { readonly group: LedgerGroup }) {
  const t = useTranslations('customers.ledgers');
  const words = useLedgerWords();
  const format = useFormat();
  const say = useEntryWords();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const { fields, entries } = group;
  const left = entries.length - shown;
  return (
    <>
      <p className={overview.summary}>
        {t('source', { file: group.file, sheet: group.sheet })}{' '}
        <Link to="/import/$importId" params={{ importId: group.batch }} className={overview.link}>
          {t('seeImport')}
        </Link>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll to the last column */}
      <div className={classes.scroll} role="region" aria-label={words.kind(group.kind)} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              {fields.map((field) => (
                <th key={field} scope="col" data-text={isFigureField(field) ? undefined : true}>
                  {words.field(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shown).map((entry) => (
              <tr key={entry.id}>
                <td className={classes.figures}>{format.integer(entry.source.row)}</td>
                {fields.map((field) => {
                  const value = entry.fields[field];
                  return isFigureField(field) ? (
                    <td key={field} className={classes.figures} data-negative={(typeof value === 'number' && value < 0) || undefined}>
                      {say(field, value)}
                    </td>
                  ) : (
                    <td key={field} data-text>
                      {say(field, value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={classes.figures} data-text>
                {t('sum', { count: entries.length })}
              </th>
              {fields.map((field) => {
                const sum = sumOf(field, entries);
                return (
                  <td key={field} className={classes.figures} data-negative={(sum !== null && sum < 0) || undefined}>
                    {sum === null ? '' : say(field, sum)}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        </table>
      </div>
      {left > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {t('more', { count: Math.min(left, SHOWN_AT_ONCE) })}
        </Button>
      )}
    </>
  );
}
