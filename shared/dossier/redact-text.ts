import type { Customer } from '../records/customer.ts';
import type { DossierMask } from '../records/dossier-print.ts';

/** Stands where something is hidden. */
export const MASKED = '***';

/** Of free text: 18 digits and letters that may be a credit code or an identity card; addresses and numbers; amounts with their unit in front or behind (yuan, 元, 萬). */
const PATTERNS: Readonly<Record<DossierMask, readonly RegExp[]>> = {
  ids: [/(?<![0-9A-Z])(?=(?:[A-Z]*\d){8})[0-9A-Z]{18}(?![0-9A-Z])/gi, /(?<!\d)\d{15,19}(?!\d)/g],
  contacts: [
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g,
    /(?<!\d)0\d{2,3}[- ]?\d{4}[- ]?\d{3,4}(?!\d)/g,
  ],
  prices: [
    /(?:[\u00A5\uFFE5$]|RMB|CNY)\s?\d[\d,]*(?:\.\d+)?/gi,
    /\d[\d,]*(?:\.\d+)?\s?(?:[\u842C\u4E07\u5104\u4EBF]\s?)?(?:[\u5143\u5713\u5706]|yuan|RMB|CNY)/gi,
  ],
};
/** A single letter or character would strike out half the text. */
const SHORTEST = 2;

/** Strikes out of a text what the masks hide. */
export function redactor(masks: readonly DossierMask[], customer: Customer): (text: string) => string {
  const own = masks
    .flatMap((mask) => ownOf(mask, customer))
    .map((text) => text.trim())
    .filter((text) => [...text].length >= SHORTEST)
    // The longest first: a name that holds another is struck out whole.
    .toSorted((a, b) => b.length - a.length);
  const patterns = masks.flatMap((mask) => PATTERNS[mask]);
  return (text) => {
    const struck = own.reduce((rest, each) => rest.replaceAll(each, MASKED), text);
    return patterns.reduce((rest, pattern) => rest.replace(pattern, MASKED), struck);
  };
}

function ownOf(mask: DossierMask, { creditCode, legalRepresentative, phone, email, address, contacts }: Customer): readonly string[] {
  if (mask === 'ids') return [creditCode];
  if (mask === 'prices') return [];
  return [legalRepresentative, phone, email, address, ...contacts.flatMap((contact) => [contact.name, contact.phone, contact.email])];
}
