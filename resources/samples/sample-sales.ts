import type { LocalDate } from '../../shared/values/id.ts';
import { addMonths, dayNumber, fromDayNumber } from '../../shared/values/local-date.ts';
import { priceWalk } from './price-walk.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { deliveryDay, SAMPLE_MONTHS, sampleBuyers } from './sample-deliveries.ts';
import { SAMPLE_PRODUCTS, type SampleProduct } from './sample-products.ts';
import type { SeededRandom } from './seeded-random.ts';
import { TextWords, type SampleTexts } from './text-words.ts';

export const SAMPLE_TEXTS = [
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
export const SAMPLE_FIGURES = ['pieces', 'weightKg', 'unitPriceFen', 'amountFen'] as const;
type SampleText = (typeof SAMPLE_TEXTS)[number];
type SampleFigure = (typeof SAMPLE_FIGURES)[number];

/** Sales lines side by side, oldest first, with the names of `renderer/data/columns/sales-columns.ts`. Unknown figures are NaN; `weighing` is 1 theoretical, 2 weighed; `day` counts from 1970-01-01. */
export interface SampleSales {
  readonly count: number;
  readonly day: Int32Array;
  readonly weighing: Uint8Array;
  readonly figures: Readonly<Record<SampleFigure, Float64Array>>;
  readonly texts: Readonly<Record<SampleText, SampleTexts>>;
  /** Place of the customer in the list of customers. */
  readonly customer: Uint32Array;
}

const NOTES = ['自提', '送到工地', '含运费', '随货附质保书', '客户自备车'] as const;
const POPULAR = SAMPLE_PRODUCTS.flatMap((product, at) => Array.from({ length: product.share }, () => at));

export function sampleSales(random: SeededRandom, customers: readonly SampleCustomer[], lines: number, asOf: LocalDate): SampleSales {
  const buyers = sampleBuyers(random, customers, lines, asOf);
  const count = buyers.reduce((sum, buyer) => sum + buyer.lines, 0);
  const columns = emptyColumns(count);
  const words = Object.fromEntries(SAMPLE_TEXTS.map((name) => [name, new TextWords()])) as Record<SampleText, TextWords>;
  const firstDay = dayNumber(addMonths(asOf, -SAMPLE_MONTHS)) - 400;
  const priceOf = priceWalk(random, SAMPLE_PRODUCTS, Math.ceil((dayNumber(asOf) - firstDay) / 7) + 2);
  const goods = SAMPLE_PRODUCTS.map((product) => goodsOf(product, words));
  const delivery = new Uint32Array(count);
  let line = 0;
  let deliveries = 0;
  for (const buyer of buyers) {
    const favourites = [random.pick(POPULAR), random.pick(POPULAR), random.pick(POPULAR)] as const;
    const person = customers[buyer.customer];
    const customerCode = words.customerId.codeOf(person?.id ?? '');
    const repCode = words.salesRep.codeOf(person?.salesRep ?? '');
    for (let left = buyer.lines; left > 0; deliveries++) {
      const together = Math.min(left, 1 + random.below(3));
      const day = deliveryDay(random, buyer.spans);
      for (let n = 0; n < together; n++, line++, left--) {
        delivery[line] = deliveries;
        columns.day[line] = day;
        columns.customer[line] = buyer.customer;
        columns.codes.customerId[line] = customerCode;
        columns.codes.salesRep[line] = repCode;
        if (random.chance(0.05)) columns.codes.notes[line] = words.notes.codeOf(random.pick(NOTES));
        const product = random.chance(0.85) ? random.pick(favourites) : random.pick(POPULAR);
        fillGoods(random, columns, words, line, goods[product] as Goods, priceOf(product, Math.floor((day - firstDay) / 7)), buyer.size);
      }
    }
  }
  return withPapers(columns, words, delivery, deliveries);
}

type Columns = ReturnType<typeof emptyColumns>;

function emptyColumns(count: number) {
  return {
    count,
    day: new Int32Array(count),
    weighing: new Uint8Array(count),
    customer: new Uint32Array(count),
    figures: Object.fromEntries(SAMPLE_FIGURES.map((name) => [name, new Float64Array(count)])) as Record<SampleFigure, Float64Array>,
    codes: Object.fromEntries(SAMPLE_TEXTS.map((name) => [name, new Uint32Array(count)])) as Record<SampleText, Uint32Array>,
  };
}

/** A product with its words as codes: a million lines ask for them. */
interface Goods {
  readonly product: SampleProduct;
  readonly name: number;
  readonly materialGrades: readonly number[];
  readonly specs: readonly number[];
  readonly mills: readonly number[];
}

function goodsOf(product: SampleProduct, words: Record<SampleText, TextWords>): Goods {
  return {
    product,
    name: words.product.codeOf(product.product),
    materialGrades: product.materialGrades.map((word) => words.materialGrade.codeOf(word)),
    specs: product.specs.map((word) => words.spec.codeOf(word)),
    mills: product.mills.map((word) => words.mill.codeOf(word)),
  };
}

/** What is sold: pieces that weigh what they weigh, at the week's price, the amount to the fen. One line in 300 is taken back. */
function fillGoods(
  random: SeededRandom,
  columns: Columns,
  words: Record<SampleText, TextWords>,
  line: number,
  goods: Goods,
  priceFen: number,
  size: number,
): void {
  const { codes, figures } = columns;
  const { product } = goods;
  codes.product[line] = goods.name;
  codes.materialGrade[line] = random.pick(goods.materialGrades);
  codes.spec[line] = random.pick(goods.specs);
  codes.mill[line] = random.pick(goods.mills);
  const takenBack = random.chance(1 / 300);
  const wantedKg = (8000 + random.next() * 110_000) * size * (takenBack ? 0.1 : 1);
  const pieces = Math.max(1, Math.round(wantedKg / product.pieceKg));
  const theoretical = product.weighing === 'theoretical';
  const kg = theoretical ? pieces * product.pieceKg : Math.round(pieces * product.pieceKg * (0.97 + random.next() * 0.06));
  const unitPriceFen = priceFen + (random.below(7) - 3) * 1000;
  const sign = takenBack ? -1 : 1;
  columns.weighing[line] = theoretical ? 1 : 2;
  figures.pieces[line] = pieces * sign;
  figures.weightKg[line] = kg * sign;
  figures.unitPriceFen[line] = unitPriceFen;
  figures.amountFen[line] = sign * Math.round((kg * unitPriceFen) / 1000);
  if (takenBack) codes.notes[line] = words.notes.codeOf('退货冲红');
}

/** Lines by day; papers are numbered as the office would have: by day, and contracts by customer and month. */
function withPapers(columns: Columns, words: Record<SampleText, TextWords>, delivery: Uint32Array, deliveries: number): SampleSales {
  const order = orderByDay(columns.day);
  const { codes } = columns;
  const docOf = new Uint32Array(deliveries);
  const contractOf = new Uint32Array(deliveries);
  const contracts = new Map<number, number>();
  let today = Number.NaN;
  let date = '';
  let month = 0;
  let number = 0;
  for (const line of order) {
    const day = columns.day[line] as number;
    if (day !== today) {
      today = day;
      date = fromDayNumber(day).replaceAll('-', '');
      month = Number(date.slice(0, 6));
      number = 0;
    }
    const paper = delivery[line] as number;
    if (docOf[paper] === 0) {
      const customer = columns.customer[line] as number;
      docOf[paper] = words.docNo.add(`XS${date}-${String(++number).padStart(3, '0')}`);
      const key = customer * 1_000_000 + month;
      const known = contracts.get(key) ?? words.contractNo.add(`HT${month}-${String(customer + 1).padStart(5, '0')}`);
      contracts.set(key, known);
      contractOf[paper] = known;
    }
    codes.docNo[line] = docOf[paper] as number;
    codes.contractNo[line] = contractOf[paper] as number;
  }
  const sorted = <T extends Int32Array | Uint32Array | Uint8Array | Float64Array>(column: T, empty: T): T => {
    order.forEach((line, at) => {
      empty[at] = column[line] as number;
    });
    return empty;
  };
  const { count } = columns;
  return {
    count,
    day: sorted(columns.day, new Int32Array(count)),
    weighing: sorted(columns.weighing, new Uint8Array(count)),
    customer: sorted(columns.customer, new Uint32Array(count)),
    figures: Object.fromEntries(SAMPLE_FIGURES.map((name) => [name, sorted(columns.figures[name], new Float64Array(count))])) as Record<
      SampleFigure,
      Float64Array
    >,
    texts: Object.fromEntries(
      SAMPLE_TEXTS.map((name) => [name, { words: words[name].words, codes: sorted(codes[name], new Uint32Array(count)) }]),
    ) as unknown as Record<SampleText, SampleTexts>,
  };
}

/** Counting sort: a million lines in the order of their days. */
function orderByDay(day: Int32Array): Uint32Array {
  let first = Infinity;
  let last = -Infinity;
  for (const value of day) {
    if (value < first) first = value;
    if (value > last) last = value;
  }
  const starts = new Uint32Array(day.length === 0 ? 1 : last - first + 2);
  for (const value of day) starts[value - first + 1] = (starts[value - first + 1] as number) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const order = new Uint32Array(day.length);
  day.forEach((value, line) => {
    const at = starts[value - first] as number;
    starts[value - first] = at + 1;
    order[at] = line;
  });
  return order;
}
