import { useEffect, useState } from 'react';
import type { LocalTime } from '../../shared/values/local-time.ts';
import { localNow } from './relationship/local-now.ts';

const LOOKS_EVERY_MS = 5_000;

/** The minute on the wall clock; the screen is drawn again when it changes, so that the clocks run. */
export function useNow(): LocalTime {
  const [now, setNow] = useState(localNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(localNow()), LOOKS_EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
