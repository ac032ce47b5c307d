import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useLocale } from 'use-intl';
import { useMemo } from 'react';
import type { CustomerRow } from '../../../data/customer-table.ts';
import { useColumnLayout } from './column-layout.ts';
import { columnOf, CUSTOMER_COLUMNS, NARROWEST_PX, type ColumnDefinition } from './customer-columns.ts';

const features = tableFeatures({ columnOrderingFeature, columnSizingFeature, columnVisibilityFeature });
const definitionsIn = (language: 0 | 1): ColumnDef<typeof features, CustomerRow>[] =>
  CUSTOMER_COLUMNS.map(({ id, width }) => ({ id, size: width[language], minSize: NARROWEST_PX }));
const CHINESE = definitionsIn(0);
const ENGLISH = definitionsIn(1);
// The rows live in the worker: the table is asked about columns only.
const NO_ROWS: CustomerRow[] = [];

export interface PlacedColumn extends ColumnDefinition {
  readonly px: number;
}

export interface ColumnModel {
  readonly columns: readonly PlacedColumn[];
  readonly totalPx: number;
}

/** The shown columns in their order with their present widths. */
export function useColumnModel(): ColumnModel {
  const layout = useColumnLayout();
  const english = useLocale() === 'en';
  const table = useTable({
    features,
    columns: english ? ENGLISH : CHINESE,
    data: NO_ROWS,
    state: {
      columnOrder: [...layout.order],
      columnSizing: layout.widths,
      columnVisibility: Object.fromEntries(layout.hidden.map((id) => [id, false])),
    },
  });
  // One list for as long as nothing changes: every row of the table holds on to it.
  return useMemo(
    () => ({
      columns: table.getVisibleLeafColumns().map((column) => ({ ...columnOf(column.id), px: column.getSize() })),
      totalPx: table.getTotalSize(),
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the table is a view of these
    [layout, english],
  );
}
