import type { SheetGrid } from '../workbook/grid.ts';
import { headerLook } from './header-words.ts';
import { type RowLook, rowLook } from './row-look.ts';

export type UnreadLayout = 'empty' | 'key-value-card' | 'transposed' | 'no-header' | 'no-known-kind' | 'full-width-commas' | 'no-table';

const LOOKED_AT = 60;

/** Why a sheet without a header of ours gives no records, for the explanation. */
export function unreadLayout(grid: SheetGrid): UnreadLayout {
  const looks = Array.from({ length: Math.min(grid.rowCount, LOOKED_AT) }, (_, row) => rowLook(grid, row)).filter(
    (look) => look.filled > 0,
  );
  if (looks.length === 0) return 'empty';
  if (looks.length >= 2 && looks.every((look) => look.filled === 1 && (look.texts[0] ?? '').split('，').length >= 3))
    return 'full-width-commas';
  const labelled = looks.filter((look) => look.filled >= 2 && isLabel(look.texts[0] ?? ''));
  if (labelled.length >= 2 && labelled.length >= looks.filter((look) => look.filled >= 2).length * 0.6) {
    const card =
      labelled.some((look) => look.colons > 0 || look.texts.slice(1).some((text) => headerLook(text) === 1)) ||
      labelled.every((look) => look.filled === 2);
    return card ? 'key-value-card' : 'transposed';
  }
  const tabular = looks.filter((look) => look.filled >= 3);
  const starts = new Map<number, number>();
  for (const look of tabular) starts.set(look.columns[0] ?? 0, (starts.get(look.columns[0] ?? 0) ?? 0) + 1);
  if (tabular.length < 2 || tabular.length < looks.length * 0.5 || Math.max(...starts.values()) < 2) return 'no-table';
  return hasStrangeHeader(tabular) ? 'no-known-kind' : 'no-header';
}

/** Names that are none of ours: a first row of short, different texts over figures, or over texts that repeat while it does not. */
function hasStrangeHeader(tabular: readonly RowLook[]): boolean {
  const [first, ...rest] = tabular;
  if (first === undefined || first.numbers > 0 || first.longest > 30 || new Set(first.texts).size < first.filled) return false;
  const names = new Set(first.texts);
  return rest.some((look) => look.numbers > 0) && rest.every((look) => !look.texts.some((text) => names.has(text)));
}

function isLabel(text: string): boolean {
  return headerLook(text) === 1 || (text.length <= 10 && /[:：]$/.test(text)) || headerLook(text.replace(/[:：]\s*$/, '')) === 1;
}
