import type { SheetGrid } from '../workbook/grid.ts';
import { headerLook } from './header-words.ts';
import { rowLook } from './row-look.ts';

export type UnreadLayout = 'empty' | 'key-value-card' | 'transposed' | 'no-header' | 'no-table';

const LOOKED_AT = 60;

/** Why a sheet without a header gives no records, for the explanation. */
export function unreadLayout(grid: SheetGrid): UnreadLayout {
  const looks = Array.from({ length: Math.min(grid.rowCount, LOOKED_AT) }, (_, row) => rowLook(grid, row)).filter((look) => look.filled > 0);
  if (looks.length === 0) return 'empty';
  const labelled = looks.filter((look) => look.filled >= 2 && isLabel(look.texts[0] ?? ''));
  if (labelled.length >= 2 && labelled.length >= looks.filter((look) => look.filled >= 2).length * 0.6) {
    const card = labelled.some((look) => look.colons > 0 || look.texts.slice(1).some((text) => headerLook(text) === 1)) || labelled.every((look) => look.filled === 2);
    return card ? 'key-value-card' : 'transposed';
  }
  const tabular = looks.filter((look) => look.filled >= 3);
  const widths = new Map<number, number>();
  for (const look of tabular) widths.set(look.columns[0] ?? 0, (widths.get(look.columns[0] ?? 0) ?? 0) + 1);
  return tabular.length >= 2 && tabular.length >= looks.length * 0.5 && Math.max(...widths.values()) >= 2 ? 'no-header' : 'no-table';
}

function isLabel(text: string): boolean {
  return headerLook(text) === 1 || (text.length <= 10 && /[:：]$/.test(text)) || headerLook(text.replace(/[:：]\s*$/, '')) === 1;
}
