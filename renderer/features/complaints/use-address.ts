import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { COMPLAINT_KINDS, type ComplaintKind } from '../../../shared/records/complaint.ts';
import type { Id } from '../../../shared/values/id.ts';

export const TABS = ['list', 'measures', 'figures', 'calendar'] as const;
export type Tab = (typeof TABS)[number];
export const SHOWN = ['open', 'mine', 'late', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Address {
  readonly tab: Tab;
  readonly show: Shown;
  readonly kind: ComplaintKind | null;
  readonly text: string;
  /** Whose complaint is being recorded; '' when that is still to be found. */
  readonly customer: Id;
  /** The open complaint, `new` for the form, null for the list alone. */
  readonly open: Id | null;
  readonly setTab: (tab: Tab) => void;
  readonly setFilter: (patch: { readonly show?: Shown; readonly kind?: ComplaintKind | ''; readonly q?: string }) => void;
  readonly openComplaint: (id: Id, replace?: boolean) => void;
  readonly openNew: () => void;
  readonly close: () => void;
}

/** The address says which tab, which filter and which complaint is open. */
export function useAddress(): Address {
  const search = useSearch({ from: '/framed/complaints' });
  const params = useParams({ strict: false });
  const path = useLocation({ select: (location) => location.pathname });
  const navigate = useNavigate();
  const complaintId = 'complaintId' in params ? params.complaintId : undefined;
  return {
    tab: TABS.find((each) => each === search.tab) ?? 'list',
    show: SHOWN.find((each) => each === search.show) ?? 'open',
    kind: COMPLAINT_KINDS.find((each) => each === search.kind) ?? null,
    text: search.q ?? '',
    customer: search.customer ?? '',
    open: complaintId ?? (path === '/complaints/new' ? 'new' : null),
    setTab: (tab) => void navigate({ to: '.', search: (before) => ({ ...before, tab: tab === 'list' ? undefined : tab }) }),
    setFilter: (patch) =>
      void navigate({
        to: '.',
        replace: true,
        search: (before) => ({
          ...before,
          ...('q' in patch ? { q: patch.q || undefined } : {}),
          ...('kind' in patch ? { kind: patch.kind || undefined } : {}),
          ...('show' in patch ? { show: patch.show === 'open' ? undefined : patch.show } : {}),
        }),
      }),
    openComplaint: (id, replace = false) =>
      void navigate({
        to: '/complaints/$complaintId',
        params: { complaintId: id },
        search: (before) => ({ ...before, customer: undefined }),
        replace,
      }),
    openNew: () => void navigate({ to: '/complaints/new', search: (before) => ({ ...before, customer: undefined }) }),
    close: () => void navigate({ to: '/complaints', search: (before) => ({ ...before, customer: undefined }) }),
  };
}
