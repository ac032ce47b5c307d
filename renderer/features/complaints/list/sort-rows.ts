import { COMPLAINT_STATES } from '../../../../shared/records/complaint.ts';
import type { ComplaintRow } from '../../../data/relationship/complaints.ts';

export type ColumnId = 'no' | 'name' | 'kind' | 'received' | 'contact' | 'feedback' | 'state' | 'handler' | 'cause';

export interface Sort {
  readonly by: ColumnId;
  readonly descending: boolean;
}

/** Null keeps the order in which they came: the clock that ends first. What a row does not have goes last either way. */
export function sortRows(
  rows: readonly ComplaintRow[],
  sort: Sort | null,
  kindWord: (row: ComplaintRow) => string,
): readonly ComplaintRow[] {
  if (sort === null) return rows;
  const direction = sort.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sort.by, kindWord) }));
  return keyed
    .toSorted((a, b) => {
      if (a.key === b.key) return 0;
      if (a.key === '') return 1;
      if (b.key === '') return -1;
      return a.key < b.key ? -direction : direction;
    })
    .map(({ row }) => row);
}

/** The feedback clock that counts: of the last time it was taken up. */
export function feedbackOf({ clocks }: ComplaintRow): ComplaintRow['clocks'][number] | undefined {
  return clocks.findLast(({ clock }) => clock === 'feedback');
}

function keyOf(row: ComplaintRow, by: ColumnId, kindWord: (row: ComplaintRow) => string): string {
  const { complaint, name, clocks } = row;
  switch (by) {
    case 'no':
      return complaint.no;
    case 'name':
      return name;
    case 'kind':
      return kindWord(row);
    case 'received':
      return complaint.receivedAt;
    case 'contact':
      return dueOf(clocks[0]);
    case 'feedback':
      return dueOf(feedbackOf(row));
    case 'state':
      return String(COMPLAINT_STATES.indexOf(complaint.state));
    case 'handler':
      return complaint.handledBy;
    case 'cause':
      return complaint.cause;
  }
}

/** A clock that stopped has nothing to run out. */
function dueOf(clock: ComplaintRow['clocks'][number] | undefined): string {
  return clock === undefined || clock.doneAt !== null ? '' : clock.dueAt;
}
