import type { AssignedColumn } from './assign-columns.ts';
import type { UnitFinding } from './column-units.ts';
import { FIGURE_TYPES, type RecordKind } from './ledger-fields.ts';

export interface PlannedColumn extends AssignedColumn, UnitFinding {}

/** How the rows of one table are read. */
export interface TablePlan {
  readonly kind: RecordKind;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly PlannedColumn[];
  /** By sheet column, for quick looks: 0 not of the table or no field, 1 says who or what, 2 figure, 3 notes, 4 running number. */
  readonly roles: Uint8Array;
  /** Column of the field that a record is about (`customer`, `name`, `title` …), or -1. */
  readonly key: number;
  /** Column of the day on which a record happened, or -1. */
  readonly day: number;
  /** Column that names each row's unit (`单位`: 吨, 件), or -1. */
  readonly unitColumn: number;
  readonly mapped: number;
}

export const ROLE = { none: 0, identity: 1, figure: 2, notes: 3, sequence: 4 } as const;

const SEQUENCE = /^(?:序号|序|行号|项次|no|顺序号|顺号|编号|号|#)$/;

export function tablePlan(kind: RecordKind, columns: readonly PlannedColumn[], left: number, right: number): TablePlan {
  const roles = new Uint8Array(right + 1);
  for (const column of columns) {
    const at = column.head.column;
    if (column.field === null) roles[at] = isSequence(column) ? ROLE.sequence : ROLE.none;
    else if (column.field.field === 'notes') roles[at] = ROLE.notes;
    else roles[at] = FIGURE_TYPES.has(column.field.type) ? ROLE.figure : ROLE.identity;
  }
  const at = (...fields: readonly string[]): number =>
    fields.map((field) => columns.find((column) => column.field?.field === field)?.head.column ?? -1).find((found) => found >= 0) ?? -1;
  const key =
    kind === 'customers'
      ? at('name')
      : kind === 'contracts'
        ? at('contractNo')
        : kind === 'archive'
          ? at('title', 'archiveNo')
          : at('customer');
  return {
    kind,
    left,
    right,
    columns,
    roles,
    key,
    day: at('date', 'signedOn', 'receivedOn'),
    unitColumn: unitColumnOf(columns),
    mapped: columns.filter((column) => column.field !== null).length,
  };
}

function isSequence(column: PlannedColumn): boolean {
  return SEQUENCE.test(column.head.key.key) || (column.head.leaf === '' && column.profile.ascending);
}

function unitColumnOf(columns: readonly PlannedColumn[]): number {
  // A weight whose name says its unit is in that one; the column counts something else.
  if (columns.some((column) => column.field?.field === 'weightKg' && column.head.key.unit !== null)) return -1;
  const found = columns.find(
    (column) =>
      column.field === null &&
      /^(?:单位|计量单位|数量单位|重量单位)$/.test(column.head.key.key) &&
      column.profile.units >= Math.max(1, column.profile.filled * 0.5),
  );
  return found?.head.column ?? -1;
}
