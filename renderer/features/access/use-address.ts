import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Id } from '../../../shared/values/id.ts';

export const TABS = ['requests', 'ask', 'phone', 'log', 'people'] as const;
export type Tab = (typeof TABS)[number];
export const SHOWN = ['toDecide', 'mine', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

export interface Address {
  readonly tab: Tab;
  readonly shown: Shown | null;
  /** A request whose slip is shown; '' otherwise. */
  readonly slip: Id;
  /** The customer that is asked for, or whose entries the log shows. */
  readonly customer: Id;
  readonly go: (tab: Tab, more?: { readonly show?: string; readonly customer?: string; readonly q?: string }) => void;
}

/** Where on the screen one is, as the address says. A customer alone means: ask for access to it. */
export function useAddress(): Address {
  const { tab, show, customer, q } = useSearch({ strict: false });
  const navigate = useNavigate();
  const named = TABS.find((each) => each === tab);
  return {
    tab: named ?? (customer === undefined ? 'requests' : 'ask'),
    shown: SHOWN.find((each) => each === show) ?? null,
    slip: q ?? '',
    customer: customer ?? '',
    go: (next, more = {}) => void navigate({ to: '/access', search: { tab: next, ...more } }),
  };
}
