import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../shared/values/id.ts';
import type { RegradingRow } from '../../data/gradings.ts';
import { VerdictExplanation } from '../../ui/verdict-explanation.tsx';
import { RegradingLine, ROW_PX } from './regrading-line.tsx';
import { useWhy } from './use-why.ts';
import classes from './regrading.module.css';

const OVERSCAN = 8;
const PAGE_ROWS = 10;

interface RegradingRowsProps {
  readonly rows: readonly RegradingRow[];
  /** Not ticked. */
  readonly left: ReadonlySet<Id>;
  readonly onTick: (id: Id, on: boolean) => void;
}

/** 100,000 movers as a list: arrows walk, space ticks, what the active one's grade is made of stands below. */
export function RegradingRows({ rows, left, onTick }: RegradingRowsProps) {
  const t = useTranslations('regrading');
  const why = useWhy();
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, Math.max(0, rows.length - 1));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_PX,
    useFlushSync: false,
  });
  const row = rows[active];
  function go(to: number): void {
    const next = Math.min(Math.max(0, to), rows.length - 1);
    setChosen(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE_ROWS,
      PageUp: active - PAGE_ROWS,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined && event.key !== ' ') return;
    event.preventDefault();
    if (to !== undefined) go(to);
    else if (row) onTick(row.customerId, left.has(row.customerId));
  }
  return (
    <>
      <div
        ref={place}
        role="grid"
        aria-label={t('list')}
        aria-rowcount={rows.length}
        aria-colcount={4}
        aria-multiselectable
        aria-activedescendant={row ? `regrading-${active}` : undefined}
        tabIndex={0}
        className={classes.rows}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const each = rows[index];
            return each ? (
              <RegradingLine
                key={each.customerId}
                row={each}
                position={index}
                top={start}
                active={index === active}
                ticked={!left.has(each.customerId)}
                why={why(each)}
                onChoose={() => setChosen(index)}
                onTick={(on) => onTick(each.customerId, on)}
              />
            ) : null;
          })}
        </div>
      </div>
      {row && (
        <aside className={classes.detail} aria-label={t('detail', { name: row.name })} data-regrading-why={row.customerId}>
          <strong className={classes.name}>{row.name}</strong>
          <VerdictExplanation verdict={row.verdict} />
        </aside>
      )}
    </>
  );
}
