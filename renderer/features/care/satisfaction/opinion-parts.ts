/** Where opinions come from. */
export const OPINION_PARTS = ['visits', 'surveys', 'complaints'] as const;
