import { useEffect, useState } from 'react';
import { complaintList } from '../data/relationship/complaints.ts';
import { localNow } from '../data/relationship/local-now.ts';
import { useQuery } from '../data/use-query.ts';

const LOOKS_EVERY_MS = 30_000;

/** §4.3 open complaints whose clock has run out, asked again as the minutes pass. */
export function useLateComplaints(): number {
  const [now, setNow] = useState(localNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(localNow()), LOOKS_EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  const late = useQuery(async () => {
    // The navigation stays whatever happens to its counts.
    const list = await complaintList({ now, show: 'late' }, { from: 0, count: 0 }).catch(() => null);
    return list?.late ?? 0;
  }, [now]);
  return late ?? 0;
}
