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
import type { Stores } from '../standings.ts';

const KEPT = 16;
/** Not due and five bands. */
const BANDS = 6;

/** §5.3.2 of everybody on a day; the last few are kept. What lies in blocks is computed once, customers with single entries anew. */
export class AgeingCache {
  readonly #kept = new Map<string, QuickAgeing>();
  readonly #ofBlocks = new Map<string, QuickAgeing>();

  constructor(readonly stores: Pick<Stores, 'money' | 'parameters' | 'customers'>) {}

  /** By slot; slots beyond the arrays owe nothing. */
  at(asOf: LocalDate, base: AgeingBase): QuickAgeing {
    const { money, parameters } = this.stores;
    const bands = ageingBands(parametersAt(parameters.versions, asOf).values);
    const key = [asOf, base, ...bands].join('/');
    const now = `${key}/${money.version}`;
    const known = this.#kept.get(now);
    if (known) return known;
    const before = `${key}/${money.blockVersion}`;
    const ofBlocks = this.#ofBlocks.get(before) ?? quickAgeing(money.columns(), dayNumber(asOf), bands, base);
    keep(this.#ofBlocks, before, ofBlocks, KEPT);
    const figures = this.#withTail(ofBlocks, asOf, bands, base);
    keep(this.#kept, now, figures, KEPT);
    return figures;
  }

  #withTail(ofBlocks: QuickAgeing, asOf: LocalDate, bands: Bands, base: AgeingBase): QuickAgeing {
    const { money, customers } = this.stores;
    const tail = money.tail();
    if (tail.size === 0) return ofBlocks;
    const figures = grown(ofBlocks, customers.slots.count);
    for (const slot of tail.keys()) putFigures(figures, slot, ageingOf(settle(money.factsOf(slot), asOf), asOf, bands, base));
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
