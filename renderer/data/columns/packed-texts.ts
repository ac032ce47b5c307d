const SEGMENT = 4_096;
/** Stands between texts and cannot be typed. */
export const BETWEEN = '\n';

interface Segment {
  readonly packed: string;
  /** Where each text starts in `packed`, and the end. */
  readonly starts: Uint32Array;
}

export type MatchRank = 0 | 1 | 2;
export const EXACT: MatchRank = 0;
export const BEGINNING: MatchRank = 1;
export const INSIDE: MatchRank = 2;

/**
 * Folded texts by slot, packed into long strings that one `indexOf` after the other walks through; a slot may hold several values,
 * separated by BETWEEN. Changing one text repacks its segment only.
 */
export class PackedTexts {
  readonly #texts: string[] = [];
  readonly #segments: (Segment | undefined)[] = [];

  set(slot: number, text: string): void {
    while (this.#texts.length < slot) this.#texts.push('');
    if (this.#texts[slot] === text) return;
    this.#texts[slot] = text;
    this.#segments[Math.floor(slot / SEGMENT)] = undefined;
  }

  textOf(slot: number): string {
    return this.#texts[slot] ?? '';
  }

  /** Tells each slot that holds the text once, with its best rank. */
  search(text: string, found: (slot: number, rank: MatchRank) => void): void {
    if (text === '') return;
    for (let index = 0; index * SEGMENT < this.#texts.length; index += 1)
      searchSegment(this.#segmentAt(index), index * SEGMENT, text, found);
  }

  #segmentAt(index: number): Segment {
    const known = this.#segments[index];
    if (known !== undefined) return known;
    const texts = this.#texts.slice(index * SEGMENT, (index + 1) * SEGMENT);
    const starts = new Uint32Array(texts.length + 1);
    let at = 1;
    texts.forEach((text, place) => {
      starts[place] = at;
      at += text.length + 1;
    });
    starts[texts.length] = at;
    const segment = { packed: `${BETWEEN}${texts.join(BETWEEN)}${BETWEEN}`, starts };
    this.#segments[index] = segment;
    return segment;
  }
}

function searchSegment({ packed, starts }: Segment, firstSlot: number, text: string, found: (slot: number, rank: MatchRank) => void): void {
  let place = 0;
  let best: MatchRank | 3 = 3;
  for (let at = packed.indexOf(text); at !== -1;) {
    while ((starts[place + 1] as number) <= at) {
      if (best !== 3) found(firstSlot + place, best);
      best = 3;
      place += 1;
    }
    best = Math.min(best, rankAt(packed, at, text.length)) as MatchRank;
    // A slot with its best possible rank is done.
    at = packed.indexOf(text, best === EXACT ? (starts[place + 1] as number) - 1 : at + 1);
  }
  if (best !== 3) found(firstSlot + place, best);
}

function rankAt(packed: string, at: number, length: number): MatchRank {
  if (packed.charAt(at - 1) !== BETWEEN) return INSIDE;
  return packed.charAt(at + length) === BETWEEN ? EXACT : BEGINNING;
}
