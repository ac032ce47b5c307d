import type { Fen } from '../../values/id.ts';
import type { AgeingFigures } from './ageing-of.ts';

/** §5.3.2 of a group: sums, and the days of the oldest. */
export function totalAgeing(figures: Iterable<AgeingFigures>): AgeingFigures {
  const bandsFen: [Fen, Fen, Fen, Fen, Fen, Fen] = [0, 0, 0, 0, 0, 0];
  let [openFen, advanceFen, overdueFen, oldestDays] = [0, 0, 0, 0];
  for (const each of figures) {
    each.bandsFen.forEach((fen, band) => (bandsFen[band as 0] += fen));
    openFen += each.openFen;
    advanceFen += each.advanceFen;
    overdueFen += each.overdueFen;
    if (each.oldestDays > oldestDays) oldestDays = each.oldestDays;
  }
  return { bandsFen, openFen, advanceFen, overdueFen, oldestDays };
}
