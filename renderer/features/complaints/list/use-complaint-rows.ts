import { useCallback, useState } from 'react';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import { complaintList, type ComplaintQuery, type ComplaintRow } from '../../../data/relationship/complaints.ts';
import { useQuery } from '../../../data/use-query.ts';
import type { Address, Shown } from '../use-address.ts';

/** As many as one looks through; older ones are found by searching. */
const MOST_ROWS = 5_000;

export interface FoundComplaints {
  /** Open ones first, by the clock that ends first. */
  readonly rows: readonly ComplaintRow[];
  /** Of all that pass. */
  readonly count: number;
  /** Open ones whose clock has run out. */
  readonly late: number;
  /** Whatever the filter. */
  readonly total: number;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Undefined until the first answer; after that the last rows stay until the next ones are there. */
export function useComplaintRows(
  { show, kind, text }: Pick<Address, 'show' | 'kind' | 'text'>,
  now: LocalTime,
  who: string,
): FoundComplaints | undefined {
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const found = useQuery(async () => {
    const query: ComplaintQuery = {
      ...WHICH[show],
      ...(show === 'mine' ? { rep: who } : {}),
      ...(kind === null ? {} : { kinds: [kind] }),
      now,
      text,
      limit: MOST_ROWS,
    };
    try {
      const [{ rows, count, late }, all] = await Promise.all([complaintList(query), complaintList({ now, show: 'all', limit: 1 })]);
      const shown = show === 'late' ? rows.filter(({ running }) => running?.state === 'late') : rows;
      return { rows: shown, count: show === 'late' ? shown.length : count, late, total: all.count, failed: false };
    } catch {
      return { rows: [], count: 0, late: 0, total: 0, failed: true };
    }
  }, [show, kind, text, now, who, attempt]);
  return found && { ...found, retry };
}

const WHICH: Readonly<Record<Shown, Pick<ComplaintQuery, 'show' | 'redOnly'>>> = {
  open: { show: 'open' },
  mine: { show: 'open' },
  late: { show: 'open', redOnly: true },
  all: { show: 'all' },
};
