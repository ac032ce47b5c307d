/** A standard sheet of labels; millimetres. */
export interface LabelSheet {
  readonly key: string;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly gapX: number;
  readonly gapY: number;
}

/** A4 sheets as they are sold; the last is one folder spine a strip. */
export const LABEL_SHEETS: readonly LabelSheet[] = [
  { key: '3x8', columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, gapX: 0, gapY: 0 },
  { key: '2x7', columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.65, top: 15.15, gapX: 2.5, gapY: 0 },
  { key: '2x4', columns: 2, rows: 4, width: 99.1, height: 67.7, left: 4.65, top: 13.1, gapX: 2.5, gapY: 0 },
  { key: '1x6', columns: 1, rows: 6, width: 192, height: 45, left: 9, top: 13.5, gapX: 0, gapY: 0 },
];

export interface LabelPlace {
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** §6.2.1: where each of `count` labels goes, row by row, when the first `used` of the first sheet are gone. Throws RangeError for a start outside the sheet. */
export function labelPlaces(sheet: LabelSheet, count: number, used: number): readonly LabelPlace[] {
  const perPage = sheet.columns * sheet.rows;
  if (!Number.isInteger(used) || used < 0 || used >= perPage) throw new RangeError(`labels start at 0 to ${perPage - 1}`);
  return Array.from({ length: count }, (_, index) => {
    const place = used + index;
    const onPage = place % perPage;
    return {
      page: Math.floor(place / perPage),
      x: sheet.left + (onPage % sheet.columns) * (sheet.width + sheet.gapX),
      y: sheet.top + Math.floor(onPage / sheet.columns) * (sheet.height + sheet.gapY),
    };
  });
}
