import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';

export const VIEWS = ['list', 'week', 'month'] as const;
type View = (typeof VIEWS)[number];

interface TodayAddress {
  readonly view: View;
  readonly who: 'me' | 'team';
  /** A day of the shown week or month; '' is today's. */
  readonly on: LocalDate;
  readonly set: (patch: { readonly view?: View; readonly who?: 'me' | 'team'; readonly on?: LocalDate }) => void;
}

/** The address says whose work is shown, and as what. */
export function useTodayAddress(): TodayAddress {
  const search = useSearch({ from: '/framed/today' });
  const navigate = useNavigate();
  return {
    view: VIEWS.find((view) => view === search.view) ?? 'list',
    who: search.who === 'team' ? 'team' : 'me',
    on: search.on !== undefined && isLocalDate(search.on) ? search.on : '',
    set: (patch) =>
      void navigate({
        to: '/today',
        replace: true,
        search: (before) => ({
          ...before,
          ...('view' in patch ? { view: patch.view === 'list' ? undefined : patch.view } : {}),
          ...('who' in patch ? { who: patch.who === 'me' ? undefined : patch.who } : {}),
          ...('on' in patch ? { on: patch.on || undefined } : {}),
        }),
      }),
  };
}
