import type { ReactNode } from 'react';

export interface GridColumn<R> {
  readonly id: string;
  readonly title: string;
  readonly px: number;
  /** Right-aligned. */
  readonly figure?: boolean;
  /** The first click on a figure shows the largest first. */
  readonly sorts?: boolean;
  readonly cell: (row: R) => ReactNode;
  /** What stands in the totals row, which is there when any column has one. */
  readonly total?: ReactNode;
}

export interface GridSort {
  readonly by: string;
  readonly descending: boolean;
}

const PADDING_PX = 18;
const ARROW_PX = 15;
/** Of the 13 px type: figures and Latin letters, and wide characters. */
const NARROW_PX = 7.5;
const WIDE_PX = 13;

/** Wide enough for the title with its arrow and for the total, so that neither is cut off. */
export function figurePx(title: string, total: string): number {
  return Math.ceil(PADDING_PX + Math.max(textPx(title) + ARROW_PX, textPx(total)));
}

function textPx(text: string): number {
  return [...text].reduce((px, character) => px + (character > '\u2e80' ? WIDE_PX : NARROW_PX), 0);
}
