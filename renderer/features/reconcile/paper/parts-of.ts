/** Rows that are laid out at once: a window can measure so many pages without standing still. The parts together are all of them. */
export const REPORT_PART = 1_000;
export const STATEMENT_PART = 200;

export interface PaperPart {
  readonly from: number;
  /** Without this one. */
  readonly to: number;
}

/** Everything in runs of at most `most`; one empty part when there is nothing. */
export function partsOf(count: number, most: number): readonly PaperPart[] {
  const parts = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: parts }, (_, at) => ({ from: at * most, to: Math.min(count, (at + 1) * most) }));
}
