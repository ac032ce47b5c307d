import { useEffect, useState } from 'react';
import { columnIndex } from '../../../shared/ledger/cell-address.ts';
import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useImport } from './import-store.ts';

const ROWS_LOOKED_AT = 60;
const SAMPLES = 5;

/** The first different values of a column, below its header. */
export function useColumnSamples(file: FileView, sheet: SheetView, column: string): readonly string[] {
  const session = useImport((state) => state.session);
  const [samples, setSamples] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    const from = Math.max(sheet.firstRow, (sheet.headerRows.at(-1) ?? 0) + 1);
    session?.rows(file.id, sheet.table, from, from + ROWS_LOOKED_AT).then(
      (rows) => {
        const values = rows
          .filter((row) => row.verdict === 'record')
          .map((row) => row.cells[columnIndex(column) - sheet.firstColumn] ?? '');
        if (wanted) setSamples([...new Set(values.filter((value) => value !== ''))].slice(0, SAMPLES));
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [session, file.id, sheet, column]);
  return samples;
}
