/** A share of 1 as it is shown, in hundredths of a percent, cut off: 4.996 % has not reached 5 % and must not read so. The tiny addend undoes the binary fraction of a share such as 0.0519. */
export function cutShare(share: number): number {
  return Math.floor(share * 10_000 + 1e-6) / 10_000;
}
