import { foldText } from '../values/fold-text.ts';

export type Dimension = 'money' | 'weight' | 'price' | 'count';

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
  ['万元 万 人民币万元 w元', '万元', 'money', 1_000_000],
  ['百万元', '百万元', 'money', 100_000_000],
  ['亿元 亿', '亿元', 'money', 10_000_000_000],
  ['吨 t mt 公吨 吨位 ton tons', 't', 'weight', 1000],
  ['公斤 kg 千克 kgs', 'kg', 'weight', 1],
  ['万吨', '万t', 'weight', 10_000_000],
  ['千吨', '千t', 'weight', 1_000_000],
  ['元/吨 元/t 元每吨 ¥/吨 ¥/t rmb/吨 rmb/t 元吨 元/mt 每吨', '元/t', 'price', 100],
  ['元/公斤 元/kg 元/千克 ¥/kg 元每公斤 rmb/kg 元公斤', '元/kg', 'price', 100_000],
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
