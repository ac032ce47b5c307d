import type { DossierBlock, DossierSection } from './dossier.ts';

/** A heading and what stands under it; what stands before the first heading is a part without one. */
export interface DossierPart {
  /** `purchases/dossier.heading.lines`; unique in a dossier. */
  readonly key: string;
  readonly blocks: readonly DossierBlock[];
}

export function partsOf({ key, blocks }: DossierSection): readonly DossierPart[] {
  const parts: { readonly key: string; readonly blocks: DossierBlock[] }[] = [];
  for (const block of blocks) {
    const part = parts.at(-1);
    if (part !== undefined && block.kind !== 'heading') part.blocks.push(block);
    else parts.push({ key: unused(`${key}/${block.kind === 'heading' ? block.text : ''}`), blocks: [block] });
  }
  return parts;

  function unused(wanted: string): string {
    const same = parts.filter((part) => part.key === wanted || part.key.startsWith(`${wanted}#`)).length;
    return same === 0 ? wanted : `${wanted}#${same + 1}`;
  }
}
