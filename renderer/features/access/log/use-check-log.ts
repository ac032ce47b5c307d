import { useRef, useState } from 'react';
import { checkLog, type LogCheck } from '../../../data/access/check-log.ts';

export interface CheckState {
  /** Entries checked so far; null: not checking. */
  readonly done: number | null;
  readonly result: LogCheck | null;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The check runs in pieces; it can be stopped. */
export function useCheckLog(): CheckState {
  const [done, setDone] = useState<number | null>(null);
  const [result, setResult] = useState<LogCheck | null>(null);
  const running = useRef<AbortController | null>(null);
  function start(): void {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setResult(null);
    setDone(0);
    checkLog(setDone, abort.signal)
      .then(setResult, () => undefined)
      .finally(() => setDone(null));
  }
  return { done, result, start, stop: () => running.current?.abort() };
}
