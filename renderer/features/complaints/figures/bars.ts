export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Of it, from the axis. */
  readonly part: number;
}

const FILLED = 0.62;
const WIDEST = 56;

/** Bars side by side, the highest as high as there is room; each with a part of it marked. */
export function barsOf(
  figures: readonly { readonly count: number; readonly part: number }[],
  width: number,
  height: number,
): readonly Bar[] {
  const most = Math.max(1, ...figures.map(({ count }) => count));
  const place = width / Math.max(1, figures.length);
  const thick = Math.min(WIDEST, place * FILLED);
  return figures.map(({ count, part }, index) => ({
    x: index * place + (place - thick) / 2,
    width: thick,
    height: (count / most) * height,
    part: (Math.min(part, count) / most) * height,
  }));
}
