/** In the order of a working day: the customers' chapters, then bringing in and handing on, then the house itself. */
export const PLACE_GROUPS = [
  [
    { to: '/today', text: 'today' },
    { to: '/customers', text: 'customers' },
    { to: '/receivables', text: 'receivables' },
    { to: '/visits', text: 'visits' },
    { to: '/complaints', text: 'complaints' },
    { to: '/care', text: 'care' },
    { to: '/archive', text: 'archive' },
  ],
  [{ to: '/import', text: 'import' }],
  [
    { to: '/policy', text: 'policy' },
    { to: '/settings', text: 'settings' },
  ],
] as const;

export type Place = (typeof PLACE_GROUPS)[number][number];

/** What the navigation, the palette and Alt+1 to 9 know, in one order. */
export const PLACES: readonly Place[] = PLACE_GROUPS.flat();

const DIGITS = 9;

/** The places that a digit opens. */
export const PLACES_BY_DIGIT: readonly Place[] = PLACES.slice(0, DIGITS);
