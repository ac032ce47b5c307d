import type { FieldValue } from '../../../../../shared/ledger/reading.ts';
import type { RecordKind } from '../../../../../shared/ledger/ledger-fields.ts';
import type { SeededRandom } from './seeded-random.ts';

export type TrueRecord = Readonly<Record<string, FieldValue>>;

/** The text of a field that is known to hold one; '' when the record has none. */
export function textOf(record: TrueRecord, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}

/** The day on which the record happened, whatever its kind calls it. */
export function happenedOn(record: TrueRecord): string | null {
  return ['date', 'signedOn', 'receivedOn', 'filedOn', 'since'].map((field) => textOf(record, field)).find((day) => day !== '') ?? null;
}

const CITIES = ['无锡', '江阴', '佛山', '天津', '唐山', '上海', '宁波', '張家港', '沈阳'];
const NAMES = ['信义', '华通', '恒源', '金诺', '同创', '万邦', '合计', '总计达', '小计隆', '备注星'];
const FORMS = ['钢结构工程有限公司', '紧固件有限公司', '机械制造（集团）有限公司', '金属制品厂', '建设股份有限公司', '鋼鐵貿易有限公司'];
const PEOPLE = ['王建国', '李敏', '陈志强', '欧阳静', '赵丽华', '周伟'];
const PRODUCTS = [
  ['螺纹钢', 'HRB400E', 'Φ12*9000'],
  ['热轧卷板', 'Q235B', '3.0*1250*C'],
  ['H型钢', 'Q355B', '300*150*6.5*9'],
  ['无缝管', '20#', 'Φ108*6'],
  ['中厚板', 'Q345R', '20*2200*10000'],
] as const;
const MILLS = ['沙钢', '宝钢', '鞍钢', '永钢'];
/** GB 32100 codes with right check characters. */
const CREDIT_CODES = [
  '91320506MA19XX7NXB',
  '91320411MA1N97QE8C',
  '91371102627406565E',
  '91440112MA26BBG91B',
  '92371102MA19CU311M',
  '91510106MA12CWT087',
];

export function customerNames(random: SeededRandom, count: number): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(random.pick(CITIES) + random.pick(NAMES) + random.pick(FORMS));
  return [...names];
}

/** Records as they are true, before any bookkeeper wrote them down; in order of days. */
export function trueRecords(kind: RecordKind, random: SeededRandom, count: number): readonly TrueRecord[] {
  const customers = customerNames(random, Math.max(4, Math.floor(count / 4)));
  const year = 2015 + random.below(9);
  return Array.from({ length: count }, (_, index) =>
    record(
      kind,
      random,
      kind === 'customers' ? '' : (customers[Math.floor((index * customers.length) / count)] ?? ''),
      index,
      dayOf(year, index, count),
      customers,
    ),
  );
}

function dayOf(year: number, index: number, count: number): string {
  return new Date(Date.UTC(year, 0, 2 + Math.floor((index * 355) / count))).toISOString().slice(0, 10);
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function record(
  kind: RecordKind,
  random: SeededRandom,
  customer: string,
  index: number,
  day: string,
  names: readonly string[],
): TrueRecord {
  const number = String(index + 1).padStart(3, '0');
  const notes: TrueRecord = random.chance(0.3)
    ? { notes: random.pick(['含运费', '客户自提', '合计3车', '注：质保书随车', '待补质保书']) }
    : {};
  const amountFen = (1000 + random.below(900_000)) * 100 + random.below(100);
  switch (kind) {
    case 'customers': {
      const name = names[index % names.length] + (index >= names.length ? `第${index}分公司` : '');
      return {
        code: `KH${number}`,
        name,
        creditCode: CREDIT_CODES[index % CREDIT_CODES.length] ?? '',
        legalRepresentative: random.pick(PEOPLE),
        industry: random.pick(['建筑', '机械制造', '金属制品']),
        contact: random.pick(PEOPLE),
        phone: `13${String(random.below(1e9)).padStart(9, '0')}`,
        address: `${random.pick(CITIES)}市长江路${random.below(300) + 1}号`,
        grade: random.pick(['A', 'B', 'C', 'D']),
        salesRep: random.pick(PEOPLE),
        annualPurchaseKg: (random.below(900) + 10) * 10_000,
        since: day,
        ...notes,
      };
    }
    case 'sales': {
      const [product, materialGrade, spec] = random.pick(PRODUCTS);
      const weightKg = 2000 + random.below(80_000);
      const unitPriceFen = (3500 + random.below(200) * 10) * 100;
      return {
        date: day,
        customer,
        contractNo: `XS2020-${number}`,
        docNo: `TD${day.replaceAll('-', '')}-${number}`,
        product,
        materialGrade,
        spec,
        mill: random.pick(MILLS),
        pieces: random.below(20) + 1,
        weightKg,
        unitPriceFen,
        amountFen: Math.round((weightKg * unitPriceFen) / 1000),
        weighing: random.pick(['theoretical', 'weighed']),
        salesRep: random.pick(PEOPLE),
        ...notes,
      };
    }
    case 'receivables': {
      const paidFen = random.chance(0.5) ? 0 : Math.floor(amountFen / 2);
      return {
        customer,
        docNo: String(10_000_000 + random.below(80_000_000)),
        contractNo: `XS2020-${number}`,
        date: day,
        dueOn: later(day, 45),
        amountFen,
        paidFen,
        balanceFen: amountFen - paidFen,
        salesRep: random.pick(PEOPLE),
        ...notes,
      };
    }
    case 'payments':
      return { date: day, customer, docNo: `SK${number}`, amountFen, method: random.pick(['电汇', '银行承兑汇票', '现金']), ...notes };
    case 'contracts':
      return {
        contractNo: `GX-${number}`,
        customer,
        signedOn: day,
        startsOn: later(day, 3),
        endsOn: later(day, 90),
        weightKg: (random.below(300) + 1) * 1000,
        amountFen,
        status: random.pick(['已完成', '履行中']),
        salesRep: random.pick(PEOPLE),
        ...notes,
      };
    case 'complaints':
      return {
        receivedOn: day,
        customer,
        channel: random.pick(['电话', '微信', '上门']),
        product: random.pick(PRODUCTS)[0],
        content: random.pick(['表面锈蚀', '支数短少', '交货晚三天，影响工期']),
        cause: random.pick(['运输途中淋雨', '装车点数错误']),
        solution: random.pick(['补发12支', '全部退货', '降价80元/吨']),
        handledBy: random.pick(PEOPLE),
        closedOn: later(day, 5),
        satisfied: random.chance(0.6),
        ...notes,
      };
    case 'archive':
      return {
        archiveNo: `DA-${number}`,
        customer,
        documentType: random.pick(['购销合同', '基本资料', '售后记录']),
        title: random.pick(['营业执照副本复印件', '质量技术协议', '年度钢材购销框架合同']),
        location: `${random.below(9) + 1}柜${random.below(5) + 1}层`,
        pages: random.below(50) + 1,
        copies: random.below(3) + 1,
        filedOn: later(day, 2),
        ...notes,
      };
  }
}
