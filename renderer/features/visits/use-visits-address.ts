import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Id } from '../../../shared/values/id.ts';

export const TABS = ['plan', 'completion'] as const;
export type Tab = (typeof TABS)[number];

interface Patch {
  readonly tab?: Tab;
  readonly who?: 'me' | 'team';
  readonly group?: 'day' | 'region';
}

export interface VisitsAddress {
  readonly tab: Tab;
  readonly who: 'me' | 'team';
  readonly group: 'day' | 'region';
  /** Whose visit is being logged; '' in the form of a customer still to be found; null: no form. */
  readonly customer: Id | null;
  /** The booking that was kept; '' without one. */
  readonly visit: Id;
  /** Whose slip is in the preview; '' none. */
  readonly slip: Id;
  readonly set: (patch: Patch) => void;
  readonly logVisit: (customerId: Id, visitId?: Id) => void;
  readonly openSlip: (customerId: Id) => void;
  readonly close: () => void;
}

const NEW = 'new';

/** The address says which list is shown and whose visit is being logged. */
export function useVisitsAddress(): VisitsAddress {
  const search = useSearch({ from: '/framed/visits' });
  const navigate = useNavigate();
  function go(patch: Readonly<Partial<Record<keyof typeof search, string | undefined>>>, replace = false): void {
    void navigate({ to: '/visits', replace, search: (before) => ({ ...before, ...patch }) });
  }
  return {
    tab: TABS.find((tab) => tab === search.tab) ?? 'plan',
    who: search.who === 'team' ? 'team' : 'me',
    group: search.group === 'region' ? 'region' : 'day',
    customer: search.customer === undefined ? null : search.customer === NEW ? '' : search.customer,
    visit: search.visit ?? '',
    slip: search.slip ?? '',
    set: (patch) =>
      go(
        {
          ...('tab' in patch ? { tab: patch.tab === 'plan' ? undefined : patch.tab } : {}),
          ...('who' in patch ? { who: patch.who === 'me' ? undefined : patch.who } : {}),
          ...('group' in patch ? { group: patch.group === 'day' ? undefined : patch.group } : {}),
        },
        true,
      ),
    logVisit: (customerId, visitId = '') => go({ customer: customerId || NEW, visit: visitId || undefined }),
    openSlip: (customerId) => go({ slip: customerId }),
    close: () => go({ customer: undefined, visit: undefined, slip: undefined }),
  };
}
