import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ComplaintColumn } from './complaint-columns.tsx';
import type { ComplaintSort } from '../../../data/relationship/complaints.ts';
import classes from './grid.module.css';

interface GridHeadProps {
  readonly columns: readonly ComplaintColumn[];
  readonly width: number;
  readonly sort: ComplaintSort | null;
  readonly onSort: (sort: ComplaintSort | null) => void;
}

/** A click sorts, a second one turns it round, a third goes back to the clock that ends first. */
export function GridHead({ columns, width, sort, onSort }: GridHeadProps) {
  const t = useTranslations('complaints.list');
  return (
    <div role="rowgroup" className={classes.head} style={{ minWidth: width }}>
      <div role="row" className={classes.headRow} aria-rowindex={1}>
        {columns.map(({ id, title, px, grows = false }, index) => {
          const sorted = sort?.by === id ? sort : null;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
              className={classes.headCell}
              style={{ width: px }}
              data-grows={grows || undefined}
              data-first={index === 0 || undefined}
            >
              <UnstyledButton
                className={classes.sort}
                title={t(sorted?.descending === true ? 'sortByClock' : 'sortBy', { column: title })}
                onClick={() =>
                  onSort(sorted === null ? { by: id, descending: false } : sorted.descending ? null : { by: id, descending: true })
                }
              >
                <span className={classes.headText}>{title}</span>
                {sorted && (sorted.descending ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
              </UnstyledButton>
            </div>
          );
        })}
      </div>
    </div>
  );
}
