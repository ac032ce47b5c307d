import { create } from 'zustand';
import type { CustomerColumn } from '../../../data/customer-table.ts';
import { readRemembered, writeRemembered } from '../../../ui/remembered.ts';
import { CUSTOMER_COLUMNS, FIRST_COLUMN, NARROWEST_PX } from './customer-columns.ts';

/** How the user left the columns: remembered on this laptop, outside the journal. */
export interface ColumnLayout {
  readonly order: readonly CustomerColumn[];
  readonly hidden: readonly CustomerColumn[];
  readonly widths: Readonly<Partial<Record<CustomerColumn, number>>>;
}

const KEY = 'customer-columns';
const FIRST_LAYOUT: ColumnLayout = {
  order: CUSTOMER_COLUMNS.map((column) => column.id),
  hidden: CUSTOMER_COLUMNS.filter((column) => !column.shownAtFirst).map((column) => column.id),
  widths: {},
};

export const useColumnLayout = create<ColumnLayout>()(() => completeLayout(readRemembered<Partial<ColumnLayout>>(KEY)));

/** What was remembered by an earlier version may lack a column or name one that is gone. */
export function completeLayout(remembered: Partial<ColumnLayout> | null): ColumnLayout {
  const known = (remembered?.order ?? []).filter((id) => FIRST_LAYOUT.order.includes(id) && id !== FIRST_COLUMN);
  if (known.length === 0) return FIRST_LAYOUT;
  const added = FIRST_LAYOUT.order.filter((id) => id !== FIRST_COLUMN && !known.includes(id));
  const hidden = [
    ...(remembered?.hidden ?? []).filter((id) => known.includes(id)),
    ...added.filter((id) => FIRST_LAYOUT.hidden.includes(id)),
  ];
  return { order: [FIRST_COLUMN, ...known, ...added], hidden, widths: remembered?.widths ?? {} };
}

export function resizeColumn(id: CustomerColumn, width: number): void {
  change(({ widths }) => ({ widths: { ...widths, [id]: Math.max(NARROWEST_PX, Math.round(width)) } }));
}

export function showColumn(id: CustomerColumn, shown: boolean): void {
  if (id === FIRST_COLUMN) return;
  change(({ hidden }) => ({ hidden: shown ? hidden.filter((each) => each !== id) : [...new Set([...hidden, id])] }));
}

/** Puts a column where another one is now; the first column keeps its place. */
export function placeColumn(id: CustomerColumn, at: CustomerColumn): void {
  change(({ order }) => ({ order: orderWith(order, id, at) }));
}

export function orderWith(order: readonly CustomerColumn[], id: CustomerColumn, at: CustomerColumn): readonly CustomerColumn[] {
  if (id === at || id === FIRST_COLUMN || at === FIRST_COLUMN) return order;
  const target = order.indexOf(at);
  const without = order.filter((each) => each !== id);
  without.splice(target, 0, id);
  return without;
}

/** Shows exactly these, in this order; none: the first layout. */
export function showColumns(ids: readonly CustomerColumn[]): void {
  if (ids.length === 0) return change(({ widths }) => ({ ...FIRST_LAYOUT, widths }));
  const rest = FIRST_LAYOUT.order.filter((id) => !ids.includes(id) && id !== FIRST_COLUMN);
  return change(() => ({ order: [FIRST_COLUMN, ...ids.filter((id) => id !== FIRST_COLUMN), ...rest], hidden: rest }));
}

export function shownColumns({ order, hidden }: ColumnLayout): readonly CustomerColumn[] {
  return order.filter((id) => !hidden.includes(id));
}

function change(patch: (layout: ColumnLayout) => Partial<ColumnLayout>): void {
  useColumnLayout.setState(patch);
  writeRemembered(KEY, useColumnLayout.getState());
}
