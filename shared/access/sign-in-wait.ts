const FREE_TRIES = 3;
const LONGEST_MS = 15 * 60_000;

/** §6.3.2: how long the next try has to wait after so many wrong passphrases in a row: none for three, then 2 s, 4 s, 8 s … up to a quarter of an hour. */
export function signInWaitMs(failures: number): number {
  return failures < FREE_TRIES ? 0 : Math.min(LONGEST_MS, 1_000 * 2 ** (failures - FREE_TRIES + 1));
}
