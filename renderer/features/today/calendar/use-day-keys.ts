import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dayByKey } from './shown-days.ts';

/** Arrows, Home, End and Page keys go from day to day, also to those of another week or month; Enter goes to what is due on the day. */
export function useDayKeys(
  grid: RefObject<HTMLElement | null>,
  view: 'week' | 'month',
  days: readonly LocalDate[],
  onDay: (on: LocalDate) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  /** Gets the focus once it is shown. */
  const wanted = useRef<LocalDate>('');
  useEffect(() => {
    if (wanted.current !== '' && days.includes(wanted.current)) cellOf(grid.current, wanted.current)?.focus();
    wanted.current = '';
  }, [grid, days]);
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-day]') : null;
    if (cell === null) return;
    if (event.key === 'Enter' && event.target === cell) {
      event.preventDefault();
      cell.querySelector('button')?.focus();
      return;
    }
    const next = dayByKey(view, cell.dataset['day'] ?? '', event.key);
    if (next === null) return;
    event.preventDefault();
    if (days.includes(next)) cellOf(grid.current, next)?.focus();
    else {
      wanted.current = next;
      onDay(next);
    }
  }
  return onKeyDown;
}

function cellOf(grid: HTMLElement | null, day: LocalDate): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-day="${day}"]`) ?? null;
}
