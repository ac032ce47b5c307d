import type { DossierMask, DossierPrint } from '../records/dossier-print.ts';
import { partsOf } from './dossier-parts.ts';
import type { Dossier, DossierBlock, DossierSection, EarlierCopy } from './dossier.ts';

/** What an earlier copy says of a part. */
interface Shown extends EarlierCopy {
  readonly mark: string;
}

/** Leaves out what an earlier copy with the same masks already shows, and names that copy in its place. Without one everything is shown. */
export function onlyChanged(dossier: Dossier, blocks: Readonly<Record<string, string>>, prints: readonly DossierPrint[]): Dossier {
  const before = prints
    .filter((print) => countsAsCopy(print) && sameMasks(print.masks, dossier.masks))
    .toSorted((a, b) => a.copy - b.copy || a.at - b.at);
  const latest = before.at(-1);
  if (latest === undefined) return dossier;
  const shown = shownBefore(before);
  return {
    ...dossier,
    since: { copy: latest.copy, on: latest.asOf },
    sections: dossier.sections.map((section) => changedSection(section, blocks, shown)),
  };
}

/** Sheets of figures are no pages that one can lay beside the others; a spoiled copy was thrown away. */
export function countsAsCopy({ medium, spoiled }: DossierPrint): boolean {
  return medium !== 'excel' && !spoiled;
}

/** By part the copy on which it stands in full as it is now: one that left it out points to an earlier one. */
function shownBefore(prints: readonly DossierPrint[]): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const { copy, asOf, onlyChanged: leftOut, blocks } of prints)
    for (const [key, mark] of Object.entries(blocks))
      if (!leftOut || shown.get(key)?.mark !== mark) shown.set(key, { copy, on: asOf, mark });
  return shown;
}

function changedSection(
  section: DossierSection,
  blocks: Readonly<Record<string, string>>,
  shown: ReadonlyMap<string, Shown>,
): DossierSection {
  const parts = partsOf(section).map((part) => {
    const before = shown.get(part.key);
    return { part, before: before !== undefined && before.mark === blocks[part.key] ? before : null };
  });
  const copies = parts.flatMap(({ before }) => (before === null ? [] : [before]));
  const oneCopy = copies.every(({ copy }) => copy === copies[0]?.copy);
  if (copies[0] !== undefined && copies.length === parts.length && oneCopy)
    return { ...section, unchanged: true, blocks: [unchanged('dossier.note.unchangedSection', copies[0])] };
  return {
    ...section,
    unchanged: copies.length === parts.length,
    blocks: parts.flatMap(({ part, before }) =>
      before === null
        ? part.blocks
        : [...part.blocks.filter(({ kind }) => kind === 'heading'), unchanged('dossier.note.unchangedPart', before)],
    ),
  };
}

function unchanged(text: 'dossier.note.unchangedSection' | 'dossier.note.unchangedPart', { copy, on }: EarlierCopy): DossierBlock {
  return { kind: 'paragraph', text, values: { copy, on } };
}

function sameMasks(a: readonly DossierMask[], b: readonly DossierMask[]): boolean {
  return a.length === b.length && a.every((mask) => b.includes(mask));
}
