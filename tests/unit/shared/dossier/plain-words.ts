import type { SheetWording } from '../../../../shared/dossier/dossier-sheets.ts';

/** Keys instead of texts. */
export const plainWords: SheetWording = {
  sheet: (name) => name,
  column: (name) => name,
  label: (text) => text,
  mask: (mask) => mask,
  header: ({ label }) => label,
  value: (kind, value) => `${kind}:${value}`,
  condition: ({ parameter }) => parameter,
  figure: (comparison, which) => String(comparison[which]),
  holds: (holds) => (holds ? 'yes' : 'no'),
};
