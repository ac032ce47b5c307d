/** Order positions `from` up to and without `to`. */
export interface PositionRange {
  readonly from: number;
  readonly to: number;
}

/** Ascending, apart from each other: 100,000 selected rows are one range. */
export type PositionRanges = readonly PositionRange[];

export function countPositions(ranges: PositionRanges): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

export function hasPosition(ranges: PositionRanges, position: number): boolean {
  return ranges.some(({ from, to }) => position >= from && position < to);
}

/** Both ends included, in either direction. */
export function rangeBetween(first: number, last: number): PositionRange {
  return { from: Math.min(first, last), to: Math.max(first, last) + 1 };
}

export function withRange(ranges: PositionRanges, added: PositionRange): PositionRanges {
  const apart = ranges.filter(({ from, to }) => to < added.from || from > added.to);
  const touching = ranges.filter(({ from, to }) => to >= added.from && from <= added.to);
  const merged = {
    from: Math.min(added.from, ...touching.map(({ from }) => from)),
    to: Math.max(added.to, ...touching.map(({ to }) => to)),
  };
  return [...apart, merged].sort((a, b) => a.from - b.from);
}

export function withPositionToggled(ranges: PositionRanges, position: number): PositionRanges {
  if (!hasPosition(ranges, position)) return withRange(ranges, { from: position, to: position + 1 });
  return ranges.flatMap((range) =>
    position < range.from || position >= range.to
      ? [range]
      : [
          { from: range.from, to: position },
          { from: position + 1, to: range.to },
        ].filter(({ from, to }) => to > from),
  );
}

/** Single positions, for orders in which the rows moved. */
export function rangesOf(positions: readonly number[]): PositionRanges {
  return positions
    .filter((position) => position >= 0)
    .reduce<PositionRanges>((ranges, position) => withRange(ranges, { from: position, to: position + 1 }), []);
}
