import type { ImprovementMeasure } from '../../records/improvement-measure.ts';
import type { LocalDate } from '../../values/id.ts';

/** `toCheck`: done, and the day of its check has come. */
export type MeasureState = 'open' | 'late' | 'done' | 'toCheck' | 'effective' | 'notEffective';

/** §4.3.4: an improvement measure is finished only when somebody has checked that it helped. */
export function measureState({ dueOn, doneOn, checkOn, effective }: ImprovementMeasure, asOf: LocalDate): MeasureState {
  if (effective !== null) return effective ? 'effective' : 'notEffective';
  if (doneOn === null) return asOf > dueOn ? 'late' : 'open';
  return asOf >= checkOn ? 'toCheck' : 'done';
}
