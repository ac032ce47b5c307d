import { useNavigate, useSearch } from '@tanstack/react-router';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import type { LocalDate } from '../../../shared/values/id.ts';

export const TABS = ['ageing', 'collect', 'promises', 'limits', 'measures', 'ledgers'] as const;
export type Tab = (typeof TABS)[number];

/** What of the address the tabs use; '' is the default of each and stands in no address. */
interface Search {
  readonly asOf: string;
  readonly base: string;
  readonly group: string;
  readonly overdue: string;
  readonly rep: string;
  readonly region: string;
  readonly grade: string;
  readonly who: string;
  readonly show: string;
}

export interface Address extends Search {
  readonly tab: Tab;
  /** The day asked about; null: today. */
  readonly day: LocalDate | null;
  readonly setTab: (tab: Tab) => void;
  readonly set: (patch: Partial<Search>) => void;
}

/** The address says which tab is open, as of which day, and how it is grouped and filtered. */
export function useAddress(): Address {
  const search = useSearch({ from: '/framed/receivables' });
  const navigate = useNavigate();
  const { asOf = '', base = '', group = '', overdue = '', rep = '', region = '', grade = '', who = '', show = '' } = search;
  return {
    asOf,
    base,
    group,
    overdue,
    rep,
    region,
    grade,
    who,
    show,
    tab: TABS.find((each) => each === search.tab) ?? 'ageing',
    day: isLocalDate(asOf) ? asOf : null,
    setTab: (tab) => void navigate({ to: '.', search: (before) => ({ ...before, tab: tab === 'ageing' ? undefined : tab }) }),
    set: (patch) =>
      void navigate({
        to: '.',
        replace: true,
        search: (before) => ({ ...before, ...Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, value || undefined])) }),
      }),
  };
}
