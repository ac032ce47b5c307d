/** A tenth of a percent, never rounded over the edge: 99.96 % is not yet full and 100.01 % is over. */
export function shownShare(used: number): number {
  const thousandths = used * 1000;
  return (used > 1 ? Math.ceil(thousandths - 1e-9) : Math.floor(thousandths + 1e-9)) / 1000;
}
