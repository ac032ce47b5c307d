/** One band of one day in the chart, in the chart's own units. */
interface TrendPart {
  readonly band: number;
  readonly y: number;
  readonly height: number;
}

export interface TrendBar {
  readonly x: number;
  readonly width: number;
  readonly parts: readonly TrendPart[];
}

const FILLED = 0.62;

/** Bars side by side with the bands from the axis upwards, the day with most as high as there is room. */
export function trendBars(days: readonly { readonly bandsFen: readonly number[] }[], width: number, height: number): readonly TrendBar[] {
  const sums = days.map(({ bandsFen }) => bandsFen.reduce((sum, fen) => sum + fen, 0));
  const most = Math.max(1, ...sums);
  const place = width / Math.max(1, days.length);
  return days.map(({ bandsFen }, index) => {
    let top = height;
    const parts = bandsFen.map((fen, band) => {
      const part = (Math.max(0, fen) / most) * height;
      top -= part;
      return { band, y: top, height: part };
    });
    return { x: index * place + (place * (1 - FILLED)) / 2, width: place * FILLED, parts: parts.filter((part) => part.height > 0) };
  });
}
