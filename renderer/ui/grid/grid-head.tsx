import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { GridColumn, GridSort } from './grid-column.ts';
import classes from './figure-grid.module.css';

interface GridHeadProps<R> {
  readonly columns: readonly GridColumn<R>[];
  readonly width: number;
  readonly sort: GridSort | undefined;
  readonly onSort: ((sort: GridSort) => void) | undefined;
}

export function GridHead<R>({ columns, width, sort, onSort }: GridHeadProps<R>) {
  const t = useTranslations('words.grid');
  return (
    <div role="rowgroup" className={classes.head} style={{ minWidth: width }}>
      <div role="row" className={classes.headRow} aria-rowindex={1}>
        {columns.map(({ id, title, px, figure = false, sorts = false }, index) => {
          const sorted = sort?.by === id;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              className={classes.headCell}
              style={{ width: px }}
              data-figure={figure || undefined}
              data-first={index === 0 || undefined}
            >
              {sorts && onSort ? (
                <UnstyledButton
                  className={classes.sort}
                  title={t('sortBy', { column: title })}
                  onClick={() => onSort({ by: id, descending: sorted ? !sort.descending : figure })}
                >
                  <span className={classes.headText}>{title}</span>
                  {sorted && (sort.descending ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
                </UnstyledButton>
              ) : (
                <span className={classes.headText} title={title}>
                  {title}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
