import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { VisitPlan } from '../../../data/relationship/visits.ts';
import { planItems, type PlanItem } from './plan-items.ts';
import { PlanLine, type PlanLineProps } from './plan-line.tsx';
import { RegionLine, WeekLine } from './week-line.tsx';
import { weeksOf } from './weeks-of.ts';
import classes from './plan.module.css';

const COLUMNS = ['on', 'customer', 'region', 'rep', 'why', 'state', 'actions'] as const;
/** Before a line is measured; one of two lines of reasons is higher. */
const LIKELY_PX: Readonly<Record<PlanItem['is'], number>> = { week: 42, region: 36, visit: 42 };
const OVERSCAN = 4;

interface PlanListProps extends Omit<PlanLineProps, 'row'> {
  readonly plan: VisitPlan;
}

/** A team of fifty over a quarter is thousands of visits: only those that are seen are in the page. */
export function PlanList({ plan, ...rest }: PlanListProps) {
  const t = useTranslations('visits');
  const place = useRef<HTMLDivElement>(null);
  const { group } = rest.address;
  const items = useMemo(() => planItems(weeksOf(plan.visits, group)), [plan, group]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => place.current,
    getItemKey: (index) => items[index]?.key ?? index,
    estimateSize: (index) => LIKELY_PX[items[index]?.is ?? 'visit'],
    overscan: OVERSCAN,
    useFlushSync: false,
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div ref={place} className={classes.scroll} tabIndex={0} role="group" aria-label={t('tab.plan')}>
      <div role="table" aria-label={t('tab.plan')} aria-rowcount={items.length + 1} className={classes.table}>
        <div role="row" aria-rowindex={1} className={`${classes.columns} ${classes.head}`}>
          {COLUMNS.map((column) => (
            <div key={column} role="columnheader">
              {t(`column.${column}`)}
            </div>
          ))}
        </div>
        <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const item = items[index];
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                className={classes.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                {item?.is === 'week' && <WeekLine week={item} />}
                {item?.is === 'region' && <RegionLine region={item.region} rows={item.rows} onAction={rest.onAction} />}
                {item?.is === 'visit' && <PlanLine row={item.row} {...rest} />}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
