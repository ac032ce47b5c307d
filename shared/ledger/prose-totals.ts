import { parseNumber, scaled } from './parse-number.ts';
import type { PlannedColumn } from './table-plan.ts';

interface ProseFigure {
  /** Index among the added columns. */
  readonly index: number;
  readonly value: number;
}

const FIGURE =
  /([^\d\s:：,，;；、。()（）¥￥]{0,10})\s*[:：为為]?\s*[¥￥]?\s*([-+−]?[\d,，]*\d(?:\.\d+)?)\s*(万元|亿元|元|吨|噸|kg|公斤|千克|t|件|支|根|张)?/gi;
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/未收|余额|欠款|结欠|未回/, ['balanceFen']],
  [/已收|回款|收回|已付/, ['paidFen', 'amountFen']],
  [/应收|金额|货款|总额|销售额|价税|合同额|收款|元/, ['amountFen', 'balanceFen']],
  [/重量|吨位|吨|数量/, ['weightKg', 'annualPurchaseKg']],
  [/件|支|根|张/, ['pieces']],
];

/** Sums written out: `合计：重量 1,284.36 吨，金额 4,567.00 元` -> figures of the columns they speak of. */
export function proseFigures(text: string, added: readonly PlannedColumn[]): readonly ProseFigure[] {
  const figures: ProseFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [, words = '', digits = '', unit = ''] = match;
    if (/共|笔|条|户|份|页|年/.test(words) && unit === '') continue;
    const column = columnFor(words + unit, unit, added);
    const parsed = parseNumber(digits + unit);
    if (column < 0 || parsed.is !== 'number') continue;
    const factor = parsed.unit?.factor ?? added[column]?.unit?.factor;
    if (factor === undefined || figures.some((figure) => figure.index === column)) continue;
    figures.push({ index: column, value: scaled(parsed.value, factor) });
  }
  return figures;
}

function columnFor(words: string, unit: string, added: readonly PlannedColumn[]): number {
  for (const [pattern, fields] of WORDS) {
    if (!pattern.test(words)) continue;
    for (const field of fields) {
      const index = added.findIndex((column) => column.field?.field === field);
      if (index >= 0) return unit === '' && !/金额|货款|余额|应收|已收|重量|吨|件|支|收款|欠款|数量|未收/.test(words) ? -1 : index;
    }
  }
  return -1;
}
