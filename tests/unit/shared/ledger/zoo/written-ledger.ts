import type { RecordKind } from '../../../../../shared/ledger/ledger-fields.ts';
import type { SkipReason } from '../../../../../shared/ledger/reading.ts';
import type { SheetGrid } from '../../../../../shared/workbook/grid.ts';
import { type CellInput, gridOf } from '../../../../fixtures/builders/grid.ts';
import { GROUPS, HEADER_NAMES, TITLES } from './header-names.ts';
import type { Layout } from './layout.ts';
import type { SeededRandom } from './seeded-random.ts';
import { happenedOn, textOf, type TrueRecord } from './true-records.ts';
import { written } from './written-cells.ts';

export interface WrittenLedger {
  readonly grid: SheetGrid;
  /** By row from 1. */
  readonly records: ReadonlyMap<number, TrueRecord>;
  readonly skipped: ReadonlyMap<number, SkipReason>;
  readonly headerRows: readonly number[];
  readonly totals: readonly { readonly row: number; readonly field: string; readonly stated: number; readonly computed: number }[];
}

const ADDED = ['pieces', 'weightKg', 'amountFen', 'paidFen', 'balanceFen'];
const PAGE = 9;
const IN_ENGLISH: Readonly<Record<string, string>> = {
  code: 'Code',
  name: 'Customer Name',
  customer: 'Customer',
  date: 'Date',
  product: 'Product',
  weightKg: 'Weight',
  amountFen: 'Amount',
  contractNo: 'Contract No.',
  creditCode: 'Unified Social Credit Code',
};

/** Writes true records down in a layout, keeping the truth of every row. */
export class LedgerWriter {
  readonly #kind: RecordKind;
  readonly #layout: Layout;
  readonly #records: readonly TrueRecord[];
  readonly #fields: readonly string[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #rows: CellInput[][] = [];
  readonly #merges: string[] = [];
  readonly #truth = new Map<number, TrueRecord>();
  readonly #skipped = new Map<number, SkipReason>();
  readonly #headerRows: number[] = [];
  readonly #totals: { row: number; field: string; stated: number; computed: number }[] = [];

  constructor(kind: RecordKind, layout: Layout, random: SeededRandom, records: readonly TrueRecord[]) {
    this.#kind = kind;
    this.#layout = layout;
    this.#records = records;
    const all = Object.keys(HEADER_NAMES[kind]).filter((field) => !layout.customer.startsWith('section') || field !== 'customer');
    this.#fields = layout.shuffled ? [...all].sort(() => random.below(3) - 1) : all;
    this.#names = new Map(all.map((field) => [field, random.pick(HEADER_NAMES[kind][field] ?? [field])]));
  }

  write(): WrittenLedger {
    this.#writeAbove();
    if (this.#layout.sums === 'above-header') this.#sum('合计', this.#records, 'total');
    this.#writeHeader();
    this.#writeBody();
    this.#writeBelow();
    const left = Array.from({ length: this.#layout.blankLeft }, (): CellInput => null);
    const merges = this.#merges.map((range) =>
      range.replace(/[A-Z]+/g, (letters) => String.fromCharCode(letters.charCodeAt(0) + this.#layout.blankLeft)),
    );
    return {
      grid: gridOf(
        this.#rows.map((row) => [...left, ...row]),
        { merges },
      ),
      records: this.#truth,
      skipped: this.#skipped,
      headerRows: this.#headerRows,
      totals: this.#totals,
    };
  }

  get #lead(): number {
    return this.#layout.sequence ? 1 : 0;
  }

  get #year(): string {
    const first = this.#records[0] ?? {};
    return (happenedOn(first) ?? '2020').slice(0, 4);
  }

  #push(row: CellInput[], why?: SkipReason): number {
    this.#rows.push(row);
    if (why !== undefined) this.#skipped.set(this.#rows.length, why);
    return this.#rows.length;
  }

  #writeAbove(): void {
    const title = `${this.#year}年度${TITLES[this.#kind]}`;
    const { above } = this.#layout;
    if (above === 'none' && this.#layout.sums !== 'above-header') return;
    if (above === 'company-title-unit') this.#push(['江苏某某钢铁贸易有限公司'], 'title');
    this.#push([title], 'title');
    this.#merges.push(`A1:${String.fromCharCode(64 + Math.min(20, this.#fields.length))}1`);
    if (above === 'company-title-unit') this.#push([`编制单位：财务部　　期间：${this.#year}年1月-12月`], 'note');
    if (above !== 'far-down') return;
    this.#push(['填表说明：1、带*的必填；2、日期请按规定格式填写'], 'instruction');
    for (let index = 0; index < 12; index += 1) this.#push([], 'blank');
  }

  #header(field: string): string {
    const name = this.#names.get(field) ?? field;
    const unit = this.#unit(field);
    if (this.#layout.header === 'two-languages') return `${name} ${IN_ENGLISH[field] ?? 'Remarks'}${unit === null ? '' : `（${unit}）`}`;
    if (this.#layout.header === 'brackets') return `【${name}】${unit === null ? '' : `（${unit}）`}`;
    if (unit === null || this.#layout.header === 'unit-row') return this.#layout.header === 'stars' ? `*${name}` : name;
    switch (this.#layout.header) {
      case 'line-breaks':
        return `${name}\n(${unit})`;
      case 'slash-units':
        return `${name}/${unit}`;
      case 'stars':
        return `* ${name}【${unit}】`;
      default:
        return `${name}（${unit}）`;
    }
  }

  #unit(field: string): string | null {
    const weight = this.#layout.weight === 'kg' ? '公斤' : '吨';
    const { money, weight: hand } = this.#layout;
    if (field.endsWith('Kg') && (hand === 'mixed-in-cell' || hand === 'format')) return null;
    if (field.endsWith('Fen') && field !== 'unitPriceFen' && /format|in-cell/.test(money)) return null;
    if (field.endsWith('Kg')) return weight;
    if (field === 'unitPriceFen') return `元/${weight}`;
    return field.endsWith('Fen') ? (this.#layout.money === 'wan' ? '万元' : '元') : null;
  }

  #writeHeader(): void {
    const names = this.#fields.map((field) => this.#header(field));
    const strangers = this.#layout.strangers ? ['车号', '仓库'] : [];
    const lower: CellInput[] = [...(this.#layout.sequence ? ['序号'] : []), ...names, ...strangers];
    const { header } = this.#layout;
    if (header === 'merged-groups' || header === 'bare-groups' || header === 'three-rows' || header === 'four-rows')
      this.#writeGroups(lower, header);
    else this.#headerRows.push(this.#push(lower));
    if (header === 'unit-row')
      this.#push([...(this.#layout.sequence ? [null] : []), ...this.#fields.map((field) => this.#unit(field))], 'unit');
    if (!this.#layout.noise) return;
    if (this.#fields.length > 4)
      this.#push(
        lower.map((_, index) => index + 1),
        'numbered-only',
      );
    this.#push(
      [
        ...(this.#layout.sequence ? ['示例'] : []),
        ...this.#fields.map((field, index) => (index === 0 && !this.#layout.sequence ? '示例' : field.endsWith('Fen') ? 1 : 'XXX')),
      ],
      'example',
    );
  }

  #writeGroups(lower: readonly CellInput[], header: Layout['header']): void {
    const groups = GROUPS[this.#kind]
      .map(([name, from, to]) => ({ name, from: this.#fields.indexOf(from) + this.#lead, to: this.#fields.indexOf(to) + this.#lead }))
      .filter((group) => group.from >= 0 && group.to > group.from);
    const upper: CellInput[] = lower.map((name, column) => {
      const group = groups.find((candidate) => column >= candidate.from && column <= candidate.to);
      return group === undefined ? name : column === group.from ? group.name : null;
    });
    const under = lower.map((name, column) => (groups.some((group) => column >= group.from && column <= group.to) ? name : null));
    const over = header === 'three-rows' ? ['业务资料'] : header === 'four-rows' ? ['全部资料', '业务资料'] : [];
    const from = groups[0]?.from ?? 0;
    over.forEach((name, level) => {
      const beside = Array.from({ length: from }, (_, column): CellInput => (level === 0 ? (upper[column] ?? null) : null));
      const row = this.#push([...beside, name]);
      this.#headerRows.push(row);
      this.#merges.push(`${letter(from)}${row}:${letter(lower.length - 1)}${row}`);
      if (level === 0)
        for (let column = 0; column < from; column += 1)
          this.#merges.push(`${letter(column)}${row}:${letter(column)}${row + over.length + 1}`);
    });
    if (over.length > 0) for (let column = 0; column < from; column += 1) upper[column] = null;
    this.#headerRows.push(this.#push(upper), this.#push([...under]));
    if (header === 'bare-groups') return;
    const row = this.#rows.length;
    for (const group of groups)
      this.#merges.push(`${String.fromCharCode(65 + group.from)}${row - 1}:${String.fromCharCode(65 + group.to)}${row - 1}`);
    upper.forEach((name, column) => {
      if (name !== null && under[column] === null)
        this.#merges.push(`${String.fromCharCode(65 + column)}${row - 1}:${String.fromCharCode(65 + column)}${row}`);
    });
  }

  #writeBody(): void {
    const { sums, customer } = this.#layout;
    if (sums === 'first') this.#sum('合计', this.#records, 'total');
    const monthly = sums === 'by-month' || sums === 'running';
    let block: TrueRecord[] = [];
    let page: TrueRecord[] = [];
    let [blockStart, sections] = [0, 0];
    this.#records.forEach((record, index) => {
      const before = this.#records[index - 1];
      const newCustomer = before === undefined || before['customer'] !== record['customer'];
      if (newCustomer && before !== undefined) this.#mergeCustomer(blockStart);
      if (before !== undefined && this.#endsPart(before, record)) {
        this.#sum(monthly ? '本月合计' : '小  计', block, 'subtotal');
        if (sums === 'running') this.#sum('本年累计', this.#records.slice(0, index), 'total');
        block = [];
      }
      if (page.length === PAGE && this.#layout.repeatHeader) {
        this.#turnPage(this.#records.slice(0, index), page, newCustomer ? null : blockStart);
        page = [];
      }
      if (newCustomer && customer.startsWith('section')) {
        sections += 1;
        this.#push(sectionLine(textOf(record, 'customer'), customer, sections), 'section');
      }
      if (this.#layout.noise && index % 11 === 10) this.#push([], 'blank');
      const row = this.#record(
        record,
        index,
        newCustomer || (block.length === 0 && !monthly) || (page.length === 0 && this.#layout.repeatHeader),
        block.length === 0 && monthly,
      );
      if (newCustomer || (page.length === 0 && this.#layout.repeatHeader)) blockStart = row;
      block.push(record);
      page.push(record);
    });
    this.#mergeCustomer(blockStart);
    if (sums === 'by-customer' || monthly) this.#sum(monthly ? '本月合计' : '小  计', block, 'subtotal');
    if (sums === 'running') this.#sum('本年累计', this.#records, 'total');
    if (sums === 'by-customer' || sums === 'by-month' || sums === 'pages') this.#sum('总计', this.#records, 'total');
    if (sums === 'footer' || sums === 'wrong-footer') this.#sum('合 计', this.#records, 'total');
    if (sums === 'unlabelled') this.#sum('', this.#records, 'total');
    if (sums === 'label-last') this.#sum('合计', this.#records, 'total');
    if (sums === 'capitals') this.#capitals();
    if (sums === 'prose') this.#prose();
  }

  #endsPart(before: TrueRecord, record: TrueRecord): boolean {
    if (this.#layout.sums === 'by-customer') return before['customer'] !== record['customer'];
    const month = (of: TrueRecord): string => (happenedOn(of) ?? '').slice(0, 7);
    return (this.#layout.sums === 'by-month' || this.#layout.sums === 'running') && month(before) !== month(record);
  }

  #turnPage(soFar: readonly TrueRecord[], page: readonly TrueRecord[], blockStart: number | null): void {
    if (blockStart !== null) this.#mergeCustomer(blockStart);
    const sums = this.#layout.sums === 'pages';
    if (sums) this.#sum('本页小计', page, 'subtotal');
    if (sums) this.#sum('过次页', soFar, 'carried-forward');
    for (const row of this.#headerRows) this.#push([...(this.#rows[row - 1] ?? [])], 'repeated-header');
    if (sums) this.#sum('承前页', soFar, 'carried-forward');
  }

  #mergeCustomer(start: number): void {
    const column = this.#fields.indexOf('customer') + this.#lead;
    const letter = String.fromCharCode(65 + column);
    if (this.#layout.customer === 'merged' && this.#rows.length > start && start > 0)
      this.#merges.push(`${letter}${start}:${letter}${this.#rows.length}`);
  }

  #record(record: TrueRecord, index: number, first: boolean, firstOfMonth: boolean): number {
    const hand = { date: this.#layout.date, money: this.#layout.money, weight: this.#layout.weight };
    const cells = this.#fields.map((field): CellInput => {
      const value = record[field];
      if (field === 'customer' && !first && this.#layout.customer !== 'every-row')
        return this.#ditto(value as CellInput, index, firstOfMonth);
      return value === undefined ? null : written(field, value, hand);
    });
    const strangers: CellInput[] = this.#layout.strangers ? [`苏B${10_000 + index}`, '一号库'] : [];
    const row = this.#push([...(this.#layout.sequence ? [index + 1] : []), ...cells, ...strangers]);
    this.#truth.set(row, record);
    return row;
  }

  #ditto(value: CellInput, index: number, firstOfMonth: boolean): CellInput {
    const { customer } = this.#layout;
    if (customer !== 'ditto' && customer !== 'marks') return null;
    if (firstOfMonth) return value;
    return customer === 'ditto' ? '同上' : (MARKS[index % MARKS.length] ?? '〃');
  }

  #sum(label: string, of: readonly TrueRecord[], why: SkipReason): void {
    const hand = { date: this.#layout.date, money: this.#layout.money, weight: this.#layout.weight };
    const wrong = this.#layout.sums === 'wrong-footer' ? 100 : 0;
    const figures = this.#fields.map((field): CellInput =>
      ADDED.includes(field) ? written(field, added(of, field) + (field === 'amountFen' ? wrong : 0), hand) : null,
    );
    const cells: CellInput[] = this.#layout.sequence ? [label, ...figures] : figures;
    if (this.#layout.sums === 'label-last') cells[figures.findLastIndex((cell) => cell === null)] = label;
    else if (!this.#layout.sequence) cells[figures.findIndex((cell) => cell === null)] = label;
    const row = this.#push(cells, why);
    for (const field of this.#fields)
      if (ADDED.includes(field))
        this.#totals.push({ row, field, stated: added(of, field) + (field === 'amountFen' ? wrong : 0), computed: added(of, field) });
  }

  #capitals(): void {
    const amount = Math.floor(added(this.#records, 'amountFen') / 100) * 100;
    const row = this.#push([`合计人民币（大写）：${inCapitals(amount / 100)}`], 'total');
    this.#totals.push({ row, field: 'amountFen', stated: amount, computed: added(this.#records, 'amountFen') });
  }

  #prose(): void {
    const amount = added(this.#records, 'amountFen');
    const row = this.#push(
      [`合计金额：${(amount / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}元，共${this.#records.length}笔`],
      'total',
    );
    this.#totals.push({ row, field: 'amountFen', stated: amount, computed: amount });
  }

  #writeBelow(): void {
    if (this.#layout.below === 'notes') this.#push(['注：以上数据以财务系统为准，如有疑问请于月底前提出。'], 'note');
    if (this.#layout.below === 'nothing-follows') this.#push(['（以下空白）'], 'note');
    if (this.#layout.below === 'signature-apart') this.#push(['制表人', '王敏', null, '审核', '李建国'], 'signature');
    if (this.#layout.below === 'signature') this.#push(['制表人：王敏', null, '审核：', '李建国', null, '日期：2023-12-31'], 'signature');
  }
}

/** Excel's letter of one of the first 26 columns. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function added(of: readonly TrueRecord[], field: string): number {
  return of.reduce((sum, record) => sum + Number(record[field] ?? 0), 0);
}

const MARKS = ['〃', '″', '同 上', '仝上', '"', '、、'];

/** The line that names whose records follow. */
function sectionLine(customer: string, style: Layout['customer'], number: number): CellInput[] {
  if (style === 'section-cells') return ['客户：', customer, null, '联系人：', '王建国'];
  if (style === 'section-numbered') return [`${number}、${customer}`];
  return [number % 2 === 1 ? `客户：${customer}` : customer];
}

/** Whole yuan in capitals. */
function inCapitals(yuan: number): string {
  const digits = '零壹贰叁肆伍陆柒捌玖';
  const section = (value: number): string =>
    ['仟', '佰', '拾', '']
      .map((unit, index) => {
        const digit = Math.floor(value / 10 ** (3 - index)) % 10;
        return digit === 0 ? '零' : `${digits[digit]}${unit}`;
      })
      .join('');
  const [high, low] = [Math.floor(yuan / 10_000), yuan % 10_000];
  const whole = high === 0 ? section(low) : `${section(high)}万${section(low)}`;
  return `${whole.replace(/零+/g, '零').replace(/^零|零(?=万|$)/g, '')}元整`;
}
