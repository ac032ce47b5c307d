import { useEffect, useState } from 'react';
import { dateOfTime } from '../../shared/values/local-time.ts';
import { localNow } from '../data/relationship/local-now.ts';
import { todayCounts } from '../data/relationship/today.ts';
import { session } from '../data/session.ts';
import { useQuery } from '../data/use-query.ts';

const LOOKS_EVERY_MS = 30_000;

/** What the one who sits here has to do today, counted again as the minutes pass. */
export function useDueToday(): number {
  const [now, setNow] = useState(localNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(localNow()), LOOKS_EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  const counts = useQuery(async () => {
    const { who: me } = await session();
    // The navigation stays whatever happens to its counts.
    return todayCounts({ asOf: dateOfTime(now), now, who: 'me', me }).catch(() => null);
  }, [now]);
  return counts?.count ?? 0;
}
