import type { Suspension } from '../../../../shared/records/suspension.ts';
import type { LongOverdueRow } from '../../../data/credit/suspensions.ts';

export const MEASURE_GROUPS = ['decide', 'propose', 'lift', 'inForce'] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** One measure of one customer; a customer may have a cut and a suspension. `suspension` is null while only the rule asks for it. */
export interface MeasureLine {
  readonly key: string;
  readonly group: MeasureGroup;
  readonly row: LongOverdueRow;
  /** 'reassess' alone: the rule asks only for a new assessment. */
  readonly measure: Suspension['measure'] | 'reassess';
  readonly suspension: Suspension | null;
}

/** Something waits for somebody: a proposal to make or decide, or a measure to lift. */
export function needsDecision(row: LongOverdueRow): boolean {
  return linesOf(row).some(({ group }) => group !== 'inForce');
}

/** What the screen shows of a customer, a line a measure. */
export function linesOf(row: LongOverdueRow): readonly MeasureLine[] {
  const standing = row.standing.map((suspension): MeasureLine => ({
    key: suspension.id,
    group: suspension.state === 'proposed' ? 'decide' : row.mayBeLifted.includes(suspension.id) ? 'lift' : 'inForce',
    row,
    measure: suspension.measure,
    suspension,
  }));
  const asked = row.proposed.map((measure): MeasureLine => ({
    key: `${row.customerId} ${measure}`,
    group: 'propose',
    row,
    measure,
    suspension: null,
  }));
  if (asked.length === 0 && row.reassess)
    return [...standing, { key: `${row.customerId} reassess`, group: 'propose', row, measure: 'reassess', suspension: null }];
  return [...standing, ...asked];
}
