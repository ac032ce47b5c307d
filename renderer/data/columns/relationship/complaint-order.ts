import { COMPLAINT_KINDS, COMPLAINT_STATES, type Complaint } from '../../../../shared/records/complaint.ts';
import type { ComplaintClock } from '../../../../shared/rules/4-relationship/index.ts';
import type { ComplaintSort } from '../../relationship/complaint-row.ts';
import { feedbackOf } from '../../relationship/feedback-of.ts';
import type { BookEntry } from './complaint-book.ts';

/** A complaint on the way to its place; the clocks only of one that is not closed. */
export interface Placed extends BookEntry {
  readonly name: string;
  readonly clocks: readonly ComplaintClock[];
  readonly running: ComplaintClock | null;
}

const LAST = '9999';

/** Open ones by the clock that ends first, then those that only wait to be closed; closed ones as they came, after them. */
export function byClock(placed: readonly Placed[]): readonly Placed[] {
  const isOpen = ({ complaint }: Placed): boolean => complaint.state !== 'closed';
  const dueAt = ({ running }: Placed): string => running?.dueAt ?? LAST;
  const open = placed.filter(isOpen).sort((a, b) => compare(dueAt(a), dueAt(b)));
  return [...open, ...placed.filter((each) => !isOpen(each))];
}

/** By a column; null keeps the order. What a complaint does not have goes last either way. */
export function sorted(placed: readonly Placed[], sort: ComplaintSort | null): readonly Placed[] {
  if (sort === null) return placed;
  const keyOf = KEYS[sort.by];
  const direction = sort.descending ? -1 : 1;
  const having: { readonly key: string; readonly each: Placed }[] = [];
  const without: Placed[] = [];
  for (const each of placed) {
    const key = keyOf(each);
    if (key === '') without.push(each);
    else having.push({ key, each });
  }
  having.sort((a, b) => compare(a.key, b.key) * direction);
  return [...having.map(({ each }) => each), ...without];
}

const KEYS: Readonly<Record<ComplaintSort['by'], (placed: Placed) => string>> = {
  no: ({ complaint }) => complaint.no,
  name: ({ name }) => name,
  kind: ({ complaint }) => placeIn(COMPLAINT_KINDS, complaint.kind),
  received: ({ complaint }) => complaint.receivedAt,
  contact: ({ clocks }) => dueOf(clocks[0]),
  feedback: ({ clocks }) => dueOf(feedbackOf(clocks)),
  state: ({ complaint }) => placeIn(COMPLAINT_STATES, complaint.state),
  handler: ({ complaint }) => complaint.handledBy,
  cause: ({ complaint }) => complaint.cause,
};

/** A clock that stopped has nothing to run out. */
function dueOf(clock: ComplaintClock | undefined): string {
  return clock === undefined || clock.doneAt !== null ? '' : clock.dueAt;
}

function placeIn<T extends Complaint['kind'] | Complaint['state']>(words: readonly T[], word: T): string {
  return String(words.indexOf(word)).padStart(2, '0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
