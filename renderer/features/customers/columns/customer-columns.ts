import type { CustomerColumn, CustomerFilters } from '../../../data/customer-table.ts';
import type { EditableField } from '../fields/editable-field.ts';

export interface ColumnDefinition {
  readonly id: CustomerColumn;
  /** Pixels at first, in Chinese and in English. */
  readonly width: readonly [chinese: number, english: number];
  readonly figure: boolean;
  readonly shownAtFirst: boolean;
  /** The field that F2 edits in place. */
  readonly edits?: EditableField;
  readonly filter?: keyof CustomerFilters;
}

/** Every column of the customers table in its first order; the name is always there and always first. */
export const CUSTOMER_COLUMNS: readonly ColumnDefinition[] = [
  { id: 'name', width: [216, 216], figure: false, shownAtFirst: true, edits: 'name' },
  { id: 'grade', width: [66, 88], figure: false, shownAtFirst: true, filter: 'grade' },
  { id: 'industry', width: [96, 136], figure: false, shownAtFirst: true, edits: 'industry', filter: 'industry' },
  { id: 'scale', width: [76, 94], figure: false, shownAtFirst: true, filter: 'scale' },
  { id: 'purchasedKg', width: [120, 120], figure: true, shownAtFirst: true },
  { id: 'purchasedFen', width: [144, 150], figure: true, shownAtFirst: true },
  { id: 'share', width: [84, 84], figure: true, shownAtFirst: true },
  { id: 'salesRep', width: [92, 118], figure: false, shownAtFirst: true, edits: 'salesRep', filter: 'salesRep' },
  { id: 'region', width: [92, 112], figure: false, shownAtFirst: true, edits: 'region', filter: 'region' },
  { id: 'stage', width: [92, 102], figure: false, shownAtFirst: true, edits: 'stage', filter: 'stage' },
  { id: 'creditStanding', width: [96, 120], figure: false, shownAtFirst: true, filter: 'creditStanding' },
  { id: 'creditLimit', width: [144, 150], figure: true, shownAtFirst: false },
  { id: 'openFen', width: [144, 150], figure: true, shownAtFirst: false },
  { id: 'overdueFen', width: [144, 150], figure: true, shownAtFirst: true },
  { id: 'suspended', width: [110, 128], figure: false, shownAtFirst: true, filter: 'credit' },
  { id: 'lastPurchase', width: [112, 126], figure: false, shownAtFirst: true },
  { id: 'shortName', width: [110, 116], figure: false, shownAtFirst: false, edits: 'shortName' },
  { id: 'code', width: [110, 130], figure: false, shownAtFirst: false, edits: 'code' },
  { id: 'phone', width: [140, 140], figure: false, shownAtFirst: false, edits: 'phone' },
  { id: 'contact', width: [100, 110], figure: false, shownAtFirst: false },
  { id: 'creditCode', width: [184, 184], figure: false, shownAtFirst: false, edits: 'creditCode' },
  { id: 'since', width: [112, 118], figure: false, shownAtFirst: false, edits: 'since' },
];

export const FIRST_COLUMN = 'name';
export const NARROWEST_PX = 56;

export function columnOf(id: string): ColumnDefinition {
  const found = CUSTOMER_COLUMNS.find((column) => column.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
}
