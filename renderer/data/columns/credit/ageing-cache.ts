import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import {
  ageingBands,
  ageingOf,
  quickAgeing,
  settle,
  type AgeingBase,
  type AgeingFigures,
  type Bands,
  type QuickAgeing,
} from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { keep } from '../kept.ts';
import type { LogPlace } from '../slot-log.ts';
import type { Stores } from '../standings.ts';

const KEPT = 16;
/** Not due and five bands. */
const BANDS = 6;

interface Known {
  readonly figures: QuickAgeing;
  readonly version: number;
  readonly place: LogPlace;
}

/**
 * §5.3.2 of everybody on a day; the last few are kept. What lies in blocks is computed once, customers with single entries anew whenever
 * theirs change.
 */
export class AgeingCache {
  readonly #kept = new Map<string, Known>();

  constructor(readonly stores: Pick<Stores, 'money' | 'parameters' | 'customers'>) {}

  /** By slot; slots beyond the arrays owe nothing. */
  at(asOf: LocalDate, base: AgeingBase): QuickAgeing {
    const { money, parameters } = this.stores;
    const bands = ageingBands(parametersAt(parameters.versions, asOf).values);
    const key = [asOf, base, ...bands].join('/');
    const known = this.#kept.get(key);
    if (known?.version === money.version) return known.figures;
    const changed = known === undefined ? null : money.changes.since(known.place);
    const figures =
      known === undefined || changed === null
        ? this.#with(money.tail().keys(), quickAgeing(money.columns(), dayNumber(asOf), bands, base), asOf, bands, base)
        : this.#with(changed, known.figures, asOf, bands, base);
    keep(this.#kept, key, { figures, version: money.version, place: money.changes.place }, KEPT);
    return figures;
  }

  #with(slots: Iterable<number>, before: QuickAgeing, asOf: LocalDate, bands: Bands, base: AgeingBase): QuickAgeing {
    const { money, customers } = this.stores;
    const figures = grown(before, customers.slots.count);
    for (const slot of slots) putFigures(figures, slot, ageingOf(settle(money.factsOf(slot), asOf), asOf, bands, base));
    return figures;
  }
}

function grown(from: QuickAgeing, slots: number): QuickAgeing {
  const figures = {
    bandsFen: new Float64Array(slots * BANDS),
    openFen: new Float64Array(slots),
    advanceFen: new Float64Array(slots),
    overdueFen: new Float64Array(slots),
    oldestDays: new Int32Array(slots),
  };
  for (const name of ['bandsFen', 'openFen', 'advanceFen', 'overdueFen', 'oldestDays'] as const) figures[name].set(from[name]);
  return figures;
}

function putFigures(into: QuickAgeing, slot: number, figures: AgeingFigures): void {
  into.bandsFen.set(figures.bandsFen, slot * BANDS);
  into.openFen[slot] = figures.openFen;
  into.advanceFen[slot] = figures.advanceFen;
  into.overdueFen[slot] = figures.overdueFen;
  into.oldestDays[slot] = figures.oldestDays;
}
