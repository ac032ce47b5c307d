import { foldText } from '../values/fold-text.ts';

/** `other`: lengths, foreign money, prices of a piece, which no field of ours is measured in. */
export type Dimension = 'money' | 'weight' | 'price' | 'count' | 'other';

export interface Unit {
  /** As reported: `t`, `kg`, `元`, `万元`, `元/t`, `元/kg`, `件` … */
  readonly code: string;
  readonly dimension: Dimension;
  /** To fen, kg, fen per tonne, or pieces. */
  readonly factor: number;
}

function unitTable(
  entries: readonly (readonly [words: string, code: string, dimension: Dimension, factor: number])[],
): ReadonlyMap<string, Unit> {
  const table = new Map<string, Unit>();
  for (const [words, code, dimension, factor] of entries) for (const word of words.split(' ')) table.set(word, { code, dimension, factor });
  return table;
}

const UNITS = unitTable([
  ['元 圆 rmb 人民币 ¥ 人民币元 元人民币 rmb元 cny 块钱', '元', 'money', 100],
  ['千元 人民币千元', '千元', 'money', 100_000],
  ['万元 万 人民币万元 w元 w 万圆', '万元', 'money', 1_000_000],
  ['百万元', '百万元', 'money', 100_000_000],
  ['亿元 亿', '亿元', 'money', 10_000_000_000],
  ['吨 t mt 公吨 吨位 ton tons', 't', 'weight', 1000],
  ['公斤 kg 千克 kgs', 'kg', 'weight', 1],
  ['斤 市斤', '斤', 'weight', 0.5],
  ['米 m 平方米 平米 ㎡ m2 立方米 立方 套 车 车次 克 g 磅 lb lbs 箱 桶 袋', '米', 'other', 1],
  ['美元 美金 usd us$ $ 港元 港币 hkd hk$ 欧元 eur € 台币 新台币 twd nt$ 日元 jpy', '外币', 'other', 1],
  [
    '元/件 元/支 元/根 元/张 元/米 元/m 元/卷 元/捆 元/块 元/片 元/套 元/个 元/只 元/条 元/平方米 元/平米 元/㎡ 元/m2 /件 /支 /张 /米',
    '元/件',
    'other',
    1,
  ],
  ['美元/吨 usd/t usd/mt us$/t us$/mt $/t $/mt 美元/t', '外币/t', 'other', 1],
  ['万吨', '万t', 'weight', 10_000_000],
  ['千吨', '千t', 'weight', 1_000_000],
  ['元/吨 元/t 元每吨 ¥/吨 ¥/t rmb/吨 rmb/t 元吨 元/mt 每吨 /吨 /t ¥/mt rmb/mt', '元/t', 'price', 100],
  ['元/公斤 元/kg 元/千克 ¥/kg 元每公斤 rmb/kg 元公斤 /公斤 /kg /千克', '元/kg', 'price', 100_000],
  ['万元/吨 万元/t', '万元/t', 'price', 1_000_000],
  ['件 支 根 张 卷 捆 包 块 只 个 把 枝 条 支/件 件/支 pcs', '件', 'count', 1],
  ['页', '页', 'count', 1],
  ['份', '份', 'count', 1],
]);

const known = new Map<string, Unit | null>();

/** The unit a text names, with `单位:` or brackets around it; null: none that is known. */
export function unitOf(text: string): Unit | null {
  const asked = known.get(text);
  if (asked !== undefined) return asked;
  const folded = foldText(text)
    .replace(/\s+/g, '')
    .replace(/^[([【]|[)\]】]$/g, '')
    .replace(/^(?:计量|金额|数量|重量|货币)?单位[:：]?/, '')
    .replace(/^人民币[:：]/, '');
  const unit = UNITS.get(folded) ?? null;
  if (known.size < 5000) known.set(text, unit);
  return unit;
}

/** Every unit named in a line such as `单位：吨、元`. */
export function unitsIn(text: string): readonly Unit[] {
  return text
    .split(/[,，、;；\s]+|(?<=[^/])及|和/)
    .map((part) => unitOf(part))
    .filter((unit) => unit !== null);
}
