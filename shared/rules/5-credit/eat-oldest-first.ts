import { BAND_COUNT, type QuickAgeing } from './quick-figures.ts';

/** By slot, where a customer's credits end. */
export interface Frontier {
  /** The oldest band by due day with something open, 0 when there is none. */
  readonly band: Uint8Array;
  /** What credits took from that band. */
  readonly eatenFen: Float64Array;
}

/** The credits of each customer, in `advanceFen`, eat what it owes by band from the oldest band on. */
export function eatOldestFirst(slots: number, { bandsFen, openFen, advanceFen, overdueFen }: QuickAgeing): Frontier {
  const band = new Uint8Array(slots);
  const eatenFen = new Float64Array(slots);
  for (let slot = 0; slot < slots; slot += 1) {
    let credit = advanceFen[slot] as number;
    let open = 0;
    for (let index = BAND_COUNT - 1; index >= 0; index -= 1) {
      const place = slot * BAND_COUNT + index;
      const owed = bandsFen[place] as number;
      const eaten = Math.min(credit, owed);
      credit -= eaten;
      bandsFen[place] = owed - eaten;
      if (open === 0 && (owed > eaten || index === 0)) {
        band[slot] = index;
        eatenFen[slot] = eaten;
      }
      if (index === 0) overdueFen[slot] = open;
      open += owed - eaten;
    }
    openFen[slot] = open;
    advanceFen[slot] = credit;
  }
  return { band, eatenFen };
}
