import { customerIds, positionOf } from '../../../data/customer-table.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { countPositions, rangesOf, type PositionRanges } from './position-ranges.ts';

/** Rows selected in one order of the worker; resolved to ids only when something is done with them. */
export interface Selection {
  readonly token: number;
  readonly ranges: PositionRanges;
  /** Where Shift extends from. */
  readonly anchor: number;
}

const MOST_CARRIED_OVER = 400;

export async function selectedIds({ token, ranges }: Pick<Selection, 'token' | 'ranges'>): Promise<readonly Id[]> {
  const found = await Promise.all(ranges.map(({ from, to }) => customerIds(token, from, to)));
  return found.flat();
}

/** The same customers in a newer order; a very large selection is let go rather than guessed. */
export async function carriedOver(selection: Selection, token: number): Promise<Selection> {
  const count = countPositions(selection.ranges);
  if (count === 0 || count > MOST_CARRIED_OVER) return { token, ranges: [], anchor: 0 };
  const ids = await selectedIds(selection);
  const positions = await Promise.all(ids.map((id) => positionOf(token, id)));
  return { token, ranges: rangesOf(positions), anchor: Math.max(0, positions[0] ?? 0) };
}
