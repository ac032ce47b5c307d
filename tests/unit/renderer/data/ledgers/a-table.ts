import type { CellProblem, LedgerKind, LedgerRecord } from '../../../../../shared/ledger/reading.ts';
import type { SheetGrid } from '../../../../../shared/workbook/grid.ts';
import type { LoadedFile, LoadedTable } from '../../../../../renderer/data/ledgers/loaded-file.ts';

const GRID: SheetGrid = {
  name: '销售',
  state: 'visible',
  rowCount: 10,
  columnCount: 4,
  row: () => undefined,
  merges: [],
  hiddenRows: new Set(),
  date1904: false,
  textOnly: false,
};

interface TableParts {
  readonly kind?: LedgerKind;
  readonly records?: readonly LedgerRecord[];
  readonly problems?: readonly CellProblem[];
  readonly changes?: Partial<LoadedTable>;
}

/** A table as the worker holds it, said in records and problems. */
export function aTable({ kind = 'sales', records = [], problems = [], changes = {} }: TableParts): LoadedTable {
  const reading: LoadedTable['reading'] = {
    name: '销售',
    state: 'visible',
    kind,
    kindSure: true,
    title: null,
    headerRows: [1],
    columns: [],
    records,
    skipped: [],
    totals: [],
    problems,
    fingerprint: 'f1',
  };
  return {
    reading,
    grid: GRID,
    correction: {},
    remembered: false,
    firstFingerprint: 'f1',
    wanted: null,
    handling: new Map(),
    ...changes,
  };
}

export function aFile(id: number, tables: readonly LoadedTable[]): LoadedFile {
  return {
    id,
    name: `${id}.xlsx`,
    bytes: new Uint8Array(8),
    hash: `hash${id}`,
    encoding: null,
    workbook: { format: 'xlsx', encoding: null, sheets: [GRID], remarks: [] },
    tables,
  };
}
