import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { TodayList as Today, TodayRow } from '../../../data/relationship/today.ts';
import { addressOf } from '../address-of.ts';
import { ItemRow } from './item-row.tsx';
import { SnoozeDialog } from './snooze-dialog.tsx';
import { SnoozedItems } from './snoozed-items.tsx';
import classes from './list.module.css';

interface TodayListProps {
  readonly today: Today;
  readonly onMore: () => void;
}

/** The day's work in groups, the gravest first; up and down move through all of them. */
export function TodayList({ today, onMore }: TodayListProps) {
  const t = useTranslations('today');
  const router = useRouter();
  const place = useRef<HTMLDivElement>(null);
  const [putOff, setPutOff] = useState<TodayRow | null>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('[data-line]')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={place} className={classes.scroll} onKeyDown={(event) => moveFocus(event, place.current)} role="presentation">
      {today.groups.map(({ kind, clause, count, late, rows }) => (
        <section key={kind} className={classes.group} aria-label={t(`kind.${kind}`)} data-group={kind}>
          <div className={classes.head}>
            <h2 className={classes.title}>{t(`kind.${kind}`)}</h2>
            <span className={classes.count}>{clause}</span>
            <span className={classes.count}>{t('count', { count })}</span>
            {late > 0 && <span className={`${classes.count} ${classes.late}`}>{t('late', { count: late })}</span>}
          </div>
          <ul className={classes.items}>
            {rows.map((row) => (
              <ItemRow key={row.key} row={row} onOpen={(each) => router.history.push(addressOf(each))} onSnooze={setPutOff} />
            ))}
          </ul>
          {rows.length < count && (
            <Button size="compact-sm" variant="subtle" onClick={onMore}>
              {t('more', { count: count - rows.length })}
            </Button>
          )}
        </section>
      ))}
      {today.snoozed.length > 0 && <SnoozedItems snoozed={today.snoozed} />}
      {putOff && <SnoozeDialog row={putOff} onClose={() => setPutOff(null)} />}
    </div>
  );
}

function moveFocus(event: KeyboardEvent, place: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!(event.target instanceof HTMLElement) || event.target.dataset['line'] === undefined) return;
  const lines = [...(place?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  event.preventDefault();
  lines[lines.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
