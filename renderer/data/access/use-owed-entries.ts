import { useEffect } from 'react';
import { useNow } from '../use-now.ts';
import { settleOwedEntries } from './access-log.ts';

/** §6.3: tries every minute, and when the app starts, until the log has taken what it could not take before. */
export function useOwedEntries(): void {
  const minute = useNow();
  useEffect(() => {
    void settleOwedEntries();
  }, [minute]);
}
