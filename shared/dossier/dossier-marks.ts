import { hexOf } from '../access/bytes-as-text.ts';
import type { Sha256 } from '../access/sha256.ts';
import { canonicalText } from './canonical-text.ts';
import { partsOf } from './dossier-parts.ts';
import type { Dossier } from './dossier.ts';

export interface DossierMarks {
  /** SHA-256 of all that the dossier says, hexadecimal. */
  readonly fingerprint: string;
  /** The same of each part, by its key; the first half is enough to tell a change. */
  readonly blocks: Readonly<Record<string, string>>;
}

/** The day of looking is beside the fingerprint on the cover: what has not changed overnight keeps its fingerprint. */
const DAY_OF_LOOKING: ReadonlySet<string> = new Set(['asOf']);
const PART_DIGITS = 32;

/**
 * §6.3: the same content has the same fingerprint on every machine, in every language, however often it is printed: it is taken over the
 * plain data before it becomes words, with what is hidden already hidden and before anything unchanged is left out. Who printed when, for
 * whom and which copy do not count.
 */
export function dossierMarks({ cover, sections, masks }: Dossier, sha256: Sha256): DossierMarks {
  const parts = sections.flatMap((section) => partsOf(section));
  return {
    fingerprint: markOf({ cover, sections, masks: masks.toSorted() }),
    blocks: Object.fromEntries(parts.map(({ key, blocks }) => [key, markOf(blocks).slice(0, PART_DIGITS)])),
  };

  function markOf(content: unknown): string {
    return hexOf(sha256(canonicalText(content, DAY_OF_LOOKING)));
  }
}

/** As it stands at the foot of the pages: twelve digits in three groups, enough to tell contents apart by eye. */
export function shortFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, 12).match(/.{1,4}/g) ?? []).join(' ');
}
