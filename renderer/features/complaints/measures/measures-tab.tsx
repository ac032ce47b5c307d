import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { today } from '../../../data/clock.ts';
import { measures } from '../../../data/relationship/measures.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { MeasureDialog } from './measure-dialog.tsx';
import { MeasureLine } from './measure-line.tsx';
import classes from './measures.module.css';

const COLUMNS = ['state', 'action', 'cause', 'owner', 'dueOn', 'doneOn', 'checkOn', 'complaints'] as const;

/** §4.3.4 every improvement measure, open ones first, with the complaints that it is to end. */
export function MeasuresTab({ onOpen }: { readonly onOpen: (id: Id) => void }) {
  const t = useTranslations('complaints.measures');
  const day = today();
  const rows = useQuery(async () => measures(day), [day]);
  const who = useQuery(session, [])?.who ?? '';
  const [making, setMaking] = useState(false);
  return (
    <div className={classes.tab}>
      <div className={classes.bar}>
        <span className={classes.count} role="status">
          {rows && t('count', { count: rows.length })}
        </span>
        <Button size="compact-sm" variant="default" ml="auto" onClick={() => setMaking(true)}>
          {t('make')}
        </Button>
      </div>
      {rows?.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      {rows !== undefined && rows.length > 0 && (
        /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */
        <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('title')}>
          <table className={classes.table}>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <MeasureLine key={row.measure.id} row={row} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {making && <MeasureDialog measure={null} cause="" owner={who} onClose={() => setMaking(false)} />}
    </div>
  );
}
