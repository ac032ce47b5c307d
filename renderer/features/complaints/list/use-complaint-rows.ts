import { useCallback, useState } from 'react';
import type { Id } from '../../../../shared/values/id.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import {
  complaintList,
  type ComplaintList,
  type ComplaintQuery,
  type ComplaintRow,
  type ComplaintSort,
} from '../../../data/relationship/complaints.ts';
import { useQuery } from '../../../data/use-query.ts';
import type { Address, Shown } from '../use-address.ts';
import { firstOfWindow, WINDOW_ROWS } from './window-of.ts';

export interface FoundComplaints {
  readonly list: ComplaintList;
  /** The one whose place `list.foundAt` is. */
  readonly find: Id | null;
  readonly failed: boolean;
}

interface ComplaintRows {
  /** Undefined until the first answer; after that the last rows stay until the next ones are there. */
  readonly found: FoundComplaints | undefined;
  /** Undefined while its page is on the way. */
  readonly rowAt: (row: number) => ComplaintRow | undefined;
  /** Also of a row that is far from what is seen. */
  readonly idAt: (row: number) => Promise<Id | undefined>;
  /** The rows that are seen. */
  readonly see: (first: number) => void;
  readonly retry: () => void;
}

interface ListWish {
  readonly address: Pick<Address, 'show' | 'kind' | 'text'>;
  readonly now: LocalTime;
  readonly who: string;
  readonly sort: ComplaintSort | null;
  readonly find: Id | null;
}

const NOTHING: ComplaintList = { from: 0, rows: [], count: 0, late: 0, total: 0, foundAt: -1 };

/** A window of the list around what is seen, from the worker. */
export function useComplaintRows({ address: { show, kind, text }, now, who, sort, find }: ListWish): ComplaintRows {
  const [attempt, setAttempt] = useState(0);
  const [from, setFrom] = useState(0);
  const query: ComplaintQuery = {
    show: WHICH[show],
    ...(show === 'mine' ? { rep: who } : {}),
    ...(kind === null ? {} : { kinds: [kind] }),
    now,
    text,
    sort,
  };
  const found = useQuery(async (): Promise<FoundComplaints> => {
    try {
      return { list: await complaintList(query, { from, count: WINDOW_ROWS, find }), find, failed: false };
    } catch {
      return { list: NOTHING, find, failed: true };
    }
  }, [show, kind, text, now, who, sort, from, find, attempt]);
  const list = found?.list ?? NOTHING;
  const rowAt = (row: number): ComplaintRow | undefined => list.rows[row - list.from];
  return {
    found,
    rowAt,
    idAt: async (row) => {
      const known = rowAt(row);
      if (known !== undefined) return known.complaint.id;
      return (await complaintList(query, { from: row, count: 1 }).catch(() => NOTHING)).rows[0]?.complaint.id;
    },
    see: useCallback((first) => setFrom(firstOfWindow(first)), []),
    retry: useCallback(() => setAttempt((count) => count + 1), []),
  };
}

const WHICH: Readonly<Record<Shown, ComplaintQuery['show']>> = { open: 'open', mine: 'open', late: 'late', all: 'all' };
