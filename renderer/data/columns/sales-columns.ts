import { dayNumber } from '../../../shared/values/local-date.ts';
import { FactIdSet } from './fact-id-set.ts';
import { businessKey, factKey, keyLanes, type FactKey, type SalesFacts } from './fact-id.ts';
import { TextDictionary, type TextColumn } from './text-dictionary.ts';

export type { TextColumn } from './text-dictionary.ts';

export const SALES_TEXTS = [
  'customerId',
  'contractNo',
  'docNo',
  'product',
  'materialGrade',
  'spec',
  'mill',
  'salesRep',
  'notes',
  'reverses',
] as const;
export const SALES_FIGURES = ['pieces', 'weightKg', 'unitPriceFen', 'amountFen'] as const;
export const WEIGHINGS = [null, 'theoretical', 'weighed'] as const;

export type SalesTextColumn = (typeof SALES_TEXTS)[number];
export type SalesFigureColumn = (typeof SALES_FIGURES)[number];

/** Sales lines side by side. Figures are NaN when unknown; `weighing` is 0 unknown, 1 theoretical, 2 weighed; `day` counts from 1970-01-01. */
export interface SalesColumns {
  readonly count: number;
  /** The two halves of each fact id, 52 bits each. */
  readonly idHigh: Float64Array;
  readonly idLow: Float64Array;
  readonly day: Int32Array;
  readonly weighing: Uint8Array;
  readonly figures: Readonly<Record<SalesFigureColumn, Float64Array>>;
  readonly texts: Readonly<Record<SalesTextColumn, TextColumn>>;
}

export interface SalesColumnsBuilder {
  /** Before the lines of each file: a line that occurs twice in one ledger is two facts, the same line in two ledgers is one. */
  readonly startLedger: () => void;
  /**
   * False when an earlier ledger of this builder already brought the line. `written`: fields to be stored in another spelling than the
   * ledger's; the id comes from the ledger's own, so that the same ledger adds nothing whatever was decided about its names.
   */
  readonly add: (line: SalesFacts, written?: Partial<SalesFacts>) => boolean;
  readonly build: () => SalesColumns;
}

export function salesColumnsBuilder(): SalesColumnsBuilder {
  const ids = new FactIdSet();
  let occurrences = new FactIdSet();
  const collected = new SalesCollector();
  return {
    startLedger: () => {
      occurrences = new FactIdSet();
    },
    add: (line, written) => {
      const lanes = keyLanes(businessKey(line));
      const base = factKey(lanes, 0);
      const id = factKey(lanes, occurrences.add(base.high, base.low));
      if (ids.add(id.high, id.low) > 1) return false;
      collected.push(written === undefined ? line : { ...line, ...written }, id, '');
      return true;
    },
    build: () => collected.build(),
  };
}

type NumberColumn = SalesFigureColumn | 'idHigh' | 'idLow' | 'day' | 'weighing';

/** Takes lines whose ids are known. */
export class SalesCollector {
  readonly #numbers: Readonly<Record<NumberColumn, number[]>> = {
    idHigh: [],
    idLow: [],
    day: [],
    weighing: [],
    pieces: [],
    weightKg: [],
    unitPriceFen: [],
    amountFen: [],
  };
  readonly #texts = SALES_TEXTS.map((column) => ({ column, dictionary: new TextDictionary() }));
  readonly #days = new Map<string, number>();

  push(line: SalesFacts, id: FactKey, reverses: string): void {
    const numbers = this.#numbers;
    numbers.idHigh.push(id.high);
    numbers.idLow.push(id.low);
    numbers.day.push(this.#dayOf(line.date));
    numbers.weighing.push(WEIGHINGS.indexOf(line.weighing));
    numbers.pieces.push(line.pieces ?? Number.NaN);
    numbers.weightKg.push(line.weightKg ?? Number.NaN);
    numbers.unitPriceFen.push(line.unitPriceFen ?? Number.NaN);
    numbers.amountFen.push(line.amountFen ?? Number.NaN);
    for (const { column, dictionary } of this.#texts) dictionary.push(column === 'reverses' ? reverses : line[column]);
  }

  build(): SalesColumns {
    const { idHigh, idLow, day, weighing, pieces, weightKg, unitPriceFen, amountFen } = this.#numbers;
    return {
      count: day.length,
      idHigh: new Float64Array(idHigh),
      idLow: new Float64Array(idLow),
      day: new Int32Array(day),
      weighing: new Uint8Array(weighing),
      figures: {
        pieces: new Float64Array(pieces),
        weightKg: new Float64Array(weightKg),
        unitPriceFen: new Float64Array(unitPriceFen),
        amountFen: new Float64Array(amountFen),
      },
      texts: Object.fromEntries(this.#texts.map(({ column, dictionary }) => [column, dictionary.column()])) as Record<
        SalesTextColumn,
        TextColumn
      >,
    };
  }

  /** A ledger has few different days. */
  #dayOf(date: string): number {
    const known = this.#days.get(date);
    if (known !== undefined) return known;
    const day = dayNumber(date);
    this.#days.set(date, day);
    return day;
  }
}
