import { useNavigate, useSearch } from '@tanstack/react-router';
import { ARCHIVES_SHOWN, type ArchiveQuery } from '../../data/archive/archive-row.ts';

export const TABS = ['list', 'labels', 'missing', 'rule'] as const;
export type Tab = (typeof TABS)[number];

export interface Address {
  readonly tab: Tab;
  readonly text: string;
  readonly show: ArchiveQuery['show'];
  readonly setTab: (tab: Tab) => void;
  readonly set: (patch: { readonly q?: string; readonly show?: string }) => void;
}

/** The address says which tab is open and which archives are shown. */
export function useAddress(): Address {
  const search = useSearch({ from: '/framed/archive' });
  const navigate = useNavigate();
  return {
    tab: TABS.find((each) => each === search.tab) ?? 'list',
    text: search.q ?? '',
    show: ARCHIVES_SHOWN.find((each) => each === search.show) ?? 'all',
    setTab: (tab) => void navigate({ to: '/archive', search: (before) => ({ ...before, tab: tab === 'list' ? undefined : tab }) }),
    set: (patch) =>
      void navigate({
        to: '/archive',
        replace: true,
        search: (before) => ({ ...before, ...Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, value || undefined])) }),
      }),
  };
}
