import type { Fen } from '../../values/id.ts';
import type { AgeingFigures } from './ageing-of.ts';

/** Not due and the five bands. */
export const BAND_COUNT = 6;

/** `AgeingFigures` of every customer, by slot; the bands of slot `s` lie from `6 * s` on. */
export interface QuickAgeing {
  readonly bandsFen: Float64Array;
  readonly openFen: Float64Array;
  readonly advanceFen: Float64Array;
  readonly overdueFen: Float64Array;
  readonly oldestDays: Int32Array;
}

export function noFigures(slots: number): QuickAgeing {
  return {
    bandsFen: new Float64Array(slots * BAND_COUNT),
    openFen: new Float64Array(slots),
    advanceFen: new Float64Array(slots),
    overdueFen: new Float64Array(slots),
    oldestDays: new Int32Array(slots),
  };
}

/** One customer of them. */
export function slotAgeing({ bandsFen, openFen, advanceFen, overdueFen, oldestDays }: QuickAgeing, slot: number): AgeingFigures {
  const band = (index: number): Fen => bandsFen[slot * BAND_COUNT + index] ?? 0;
  return {
    bandsFen: [band(0), band(1), band(2), band(3), band(4), band(5)],
    openFen: openFen[slot] ?? 0,
    advanceFen: advanceFen[slot] ?? 0,
    overdueFen: overdueFen[slot] ?? 0,
    oldestDays: oldestDays[slot] ?? 0,
  };
}
