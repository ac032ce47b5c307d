import type { SheetGrid } from '../workbook/grid.ts';
import { rowLook } from './row-look.ts';
import type { SkipReason } from './reading.ts';
import { markOf } from './text-mark.ts';
import { type Unit, unitsIn } from './units.ts';

/** What the lines above a header say of the table below. */
export interface TableContext {
  readonly title: string | null;
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  readonly units: readonly Unit[];
  readonly year: number | null;
  readonly month: number | null;
  /** `购货单位：…` above a table without a customer column. */
  readonly customer: string | null;
}

const UNIT_LINE = /(?:计量|金额|货币|数量|重量)?[单單]位\s*[:：]\s*([^\s:：]{1,12}(?:[、,，/;；及和\s](?![^\s:：]*[:：])[^\s:：]{1,6})*)/g;
const CUSTOMER_LINE = /(?:客户(?:名称)?|购货单位|購貨單位|需方|往来单位|单位名称|客戶(?:名稱)?|户名|收货单位)\s*[:：]\s*([^\s:：]{2,40})/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?:\s*年|\s*年度|[-./](?=\d)|(?!\d|[-./\w]))/g;
const REPUBLIC_YEAR = /民[国國]\s*(\d{2,3})\s*年|(?<!\d)(1[01]\d)年度/g;
/** When the page was made says nothing of the days on it. */
const MADE = /(?:打印|列印|制表|製表|编制|編製|填表|填报|导出|匯出|生成|报表|報表)(?:日期|时间|時間|日)/;
const MONTH = /(?<![\d.])(\d{1,2})\s*月(?!\d)|(?:19|20)\d{2}[-./](\d{1,2})(?![\d])/g;

export function tableContext(grid: SheetGrid, top: number, headerTop: number, left: number, right: number): TableContext {
  const skipped: { row: number; why: SkipReason }[] = [];
  const units: Unit[] = [];
  const texts: string[] = [];
  let title: string | null = null;
  for (let row = top; row < headerTop; row += 1) {
    const look = rowLook(grid, row, left, right);
    if (look.filled === 0) {
      skipped.push({ row, why: 'blank' });
      continue;
    }
    const text = look.texts.join(' ');
    texts.push(look.texts.filter((part) => !MADE.test(part)).join(' '));
    for (const match of text.matchAll(UNIT_LINE)) units.push(...unitsIn(match[1] ?? ''));
    if (look.filled <= 2)
      units.push(...look.texts.filter((part) => /^[(（]/.test(part)).flatMap((part) => unitsIn(part.replace(/[()（）]/g, ''))));
    const why = isSum(look.texts, look.numbers) ? 'total' : reasonAbove(look.texts, text, units.length > 0);
    if (why === 'title' && !(title !== null && /[表账帐簿目录册单]/.test(title) && !title.endsWith('公司'))) title = look.texts[0] ?? null;
    skipped.push({ row, why });
  }
  const all = texts.join(' ');
  return { title, skipped, units, year: yearIn(all), month: monthIn(all), customer: CUSTOMER_LINE.exec(all)?.[1] ?? null };
}

/** `合计` with figures, or figures in words, over the header. */
function isSum(texts: readonly string[], numbers: number): boolean {
  return texts.some((text) => {
    const mark = markOf(text);
    return mark === 'prose-total' || (numbers > 0 && (mark === 'total' || mark === 'subtotal'));
  });
}

function reasonAbove(parts: readonly string[], text: string, unitSaid: boolean): SkipReason {
  if ((parts.length <= 3 && parts.some((part) => markOf(part) === 'instruction')) || text.length > 80) return 'instruction';
  if (parts.length === 1 && !/[:：]/.test(text)) return /^[(（]/.test(text) && unitSaid ? 'unit' : 'title';
  if (/^[^:：]{0,6}[单單]位\s*[:：]\s*[(（]?(?:万|千|百万)?(?:元|吨|噸|t|kg|公斤|人民[币幣])/i.test(text)) return 'unit';
  return markOf(parts[0] ?? '') === 'signature' || /[:：]/.test(text) ? 'note' : 'title';
}

/** The one year a text names; none when it names several. */
export function yearIn(text: string): number | null {
  const years = new Set([...text.matchAll(YEAR)].map((match) => Number(match[1])));
  for (const match of text.matchAll(REPUBLIC_YEAR)) years.add(Number(match[1] ?? match[2]) + 1911);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The one month a text names: `3月`, `2023年3月`, `2023.03`. */
export function monthIn(text: string): number | null {
  const months = new Set(
    [...text.matchAll(MONTH)].map((match) => Number(match[1] ?? match[2])).filter((month) => month >= 1 && month <= 12),
  );
  return months.size === 1 ? ([...months][0] ?? null) : null;
}
