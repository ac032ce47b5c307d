export const MOST_WHYS = 5;

/** One why changed; an emptied one closes up, so that none in between is blank. */
export function changedWhys(whys: readonly string[], index: number, text: string): readonly string[] {
  const changed = [...whys.slice(0, index), text.trim(), ...whys.slice(index + 1)];
  return changed.filter((why) => why !== '').slice(0, MOST_WHYS);
}
