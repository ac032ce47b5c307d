import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MatchList, MatchRow } from '../../data/ledgers/plan-views.ts';
import { useImport } from './import-store.ts';
import { decisionKey } from './decision-keys.ts';
import { decideAbout } from './plan-actions.ts';
import { MatchLine } from './match-line.tsx';
import { useWindowedRows } from './use-windowed-rows.ts';
import classes from './matching-step.module.css';

const ROW_HEIGHT = 32;

interface MatchRowsProps {
  readonly list: MatchList;
  readonly count: number;
  /** The row under the cursor, with its latest decision. */
  readonly onActive: (row: MatchRow | null) => void;
}

/** One line a customer. Arrows move; N new, 1 to 8 a candidate, L leave out, U take back, each going on to the next line. */
export function MatchRows({ list, count, onActive }: MatchRowsProps) {
  const t = useTranslations('import');
  const scroller = useRef<HTMLDivElement>(null);
  const session = useImport((state) => state.session);
  const version = useImport((state) => state.planVersion);
  const [at, setAt] = useState(0);
  const virtual = useVirtualizer({ count, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 10 });
  const items = virtual.getVirtualItems();
  const load = async (from: number, to: number): Promise<readonly MatchRow[]> => (await session?.matches(list, from, to)) ?? [];
  const rowAt = useWindowedRows<MatchRow>(version, load, items[0]?.index ?? 0, (items.at(-1)?.index ?? 0) + 1);
  const active = rowAt(at) ?? null;
  useEffect(() => onActive(active), [active, onActive]);
  useEffect(() => scroller.current?.focus(), []);

  function move(to: number): void {
    const next = Math.min(count - 1, Math.max(0, to));
    setAt(next);
    virtual.scrollToIndex(next);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const outcome = decisionKey(event, active);
    if (outcome === null) return;
    event.preventDefault();
    if ('move' in outcome) move(outcome.move === 'first' ? 0 : outcome.move === 'last' ? count - 1 : at + outcome.move);
    else if (active) {
      void decideAbout([active.position], outcome.decision);
      if (outcome.decision !== null) move(at + 1);
    }
  }

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="listbox"
      tabIndex={0}
      aria-label={t(`list.${list}`)}
      aria-activedescendant={`match-${at}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => (
          <MatchLine
            key={item.key}
            index={item.index}
            row={rowAt(item.index)}
            top={item.start}
            active={item.index === at}
            onPick={() => setAt(item.index)}
          />
        ))}
      </div>
    </div>
  );
}
