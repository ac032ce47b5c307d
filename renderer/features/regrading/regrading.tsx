import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { today } from '../../data/clock.ts';
import type { RegradingRow } from '../../data/gradings.ts';
import { useScreenCommand } from '../../ui/screen-command.ts';
import { movesOf, MOVES, type Move } from './moves-of.ts';
import { PrintedList } from './printed-list.tsx';
import { RegradingRows } from './regrading-rows.tsx';
import { useApprove } from './use-approve.ts';
import { usePrintList } from './use-print-list.ts';
import classes from './regrading.module.css';

interface RegradingProps {
  readonly rows: readonly RegradingRow[];
  readonly asOf: LocalDate;
}

/** The list with its ticks, and what is done with the ticked ones. */
export function Regrading({ rows, asOf }: RegradingProps) {
  const t = useTranslations('regrading');
  const [move, setMove] = useState<Move>('all');
  // Everybody is ticked at first: what was taken out is remembered, so that a new row comes in ticked.
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [from, setFrom] = useState(today());
  const { approving, approve } = useApprove();
  const { printing, print } = usePrintList();
  const shown = useMemo(() => movesOf(rows, move), [rows, move]);
  const ticked = useMemo(() => shown.filter(({ customerId }) => !left.has(customerId)), [shown, left]);
  useScreenCommand('print', print);
  function tickAll(on: boolean): void {
    const next = new Set(left);
    for (const { customerId } of shown) {
      if (on) next.delete(customerId);
      else next.add(customerId);
    }
    setLeft(next);
  }
  function tick(id: Id, on: boolean): void {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  }
  const ready = ticked.length > 0 && isLocalDate(from);
  function save(): void {
    if (ready && !approving) void approve(ticked, asOf, from);
  }
  return (
    <div
      className={classes.body}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing && save()}
    >
      <div className={classes.bar} role="group" aria-label={t('bar')}>
        <Checkbox
          size="xs"
          label={t('ticked', { count: ticked.length, shown: shown.length })}
          checked={ticked.length > 0 && ticked.length === shown.length}
          indeterminate={ticked.length > 0 && ticked.length < shown.length}
          onChange={(event) => tickAll(event.currentTarget.checked)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('show')}
          value={move}
          onChange={setMove}
          data={MOVES.map((value) => ({ value, label: `${t(`move.${value}`)} ${movesOf(rows, value).length}` }))}
        />
        <span className={classes.push} />
        <TextInput
          type="date"
          size="xs"
          label={t('effectiveFrom')}
          classNames={{ root: classes.inline }}
          value={from}
          error={!isLocalDate(from)}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <Button size="compact-md" variant="default" loading={printing} onClick={print}>
          {t('print')}
        </Button>
        <Button size="compact-md" loading={approving} disabled={!ready} onClick={save} aria-keyshortcuts="Control+Enter">
          {t('approve', { count: ticked.length })}
        </Button>
      </div>
      <RegradingRows rows={shown} left={left} onTick={tick} />
      {printing && <PrintedList rows={ticked} asOf={asOf} from={from} />}
    </div>
  );
}
