import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Id } from '../../../../shared/values/id.ts';

export interface Address {
  readonly text: string;
  readonly view: string | undefined;
  readonly tab: string;
  /** The open customer, `new` for the form, null for the list alone. */
  readonly open: Id | null;
  readonly setText: (text: string) => void;
  readonly setView: (view: string, text: string) => void;
  readonly setTab: (tab: string) => void;
  /** `replace`: the record beside the list follows the active row without filling the history. */
  readonly openCustomer: (id: Id, replace?: boolean) => void;
  readonly openNew: () => void;
  readonly close: () => void;
}

/** The address says where one is: the search text, the view, the open record and its tab. */
export function useAddress(): Address {
  const search = useSearch({ from: '/framed/customers' });
  const params = useParams({ strict: false });
  const path = useLocation({ select: (location) => location.pathname });
  const navigate = useNavigate();
  const customerId = 'customerId' in params ? params.customerId : undefined;
  return {
    text: search.q ?? '',
    view: search.view,
    tab: search.tab ?? 'overview',
    open: customerId ?? (path === '/customers/new' ? 'new' : null),
    setText: (q) => void navigate({ to: '.', search: (before) => ({ ...before, q: q === '' ? undefined : q }), replace: true }),
    setView: (view, q) => void navigate({ to: '.', search: (before) => ({ ...before, view, q: q === '' ? undefined : q }) }),
    setTab: (tab) =>
      void navigate({ to: '.', search: (before) => ({ ...before, tab: tab === 'overview' ? undefined : tab }), replace: true }),
    openCustomer: (id, replace = false) =>
      void navigate({ to: '/customers/$customerId', params: { customerId: id }, search: (before) => ({ ...before }), replace }),
    openNew: () => void navigate({ to: '/customers/new', search: (before) => ({ ...before, tab: undefined }) }),
    close: () => void navigate({ to: '/customers', search: (before) => ({ ...before, tab: undefined }) }),
  };
}
