import { useEffect, useRef } from 'react';
import { create } from 'zustand';

interface DropTaker {
  /** What letting go does. */
  readonly words: string;
  readonly take: (file: File) => void;
}

/** The screen that takes a dropped file for itself; null: files go to the import screen. */
export const useDropTaker = create<{ readonly taker: DropTaker | null }>()(() => ({ taker: null }));

/** While the screen is shown and `on`, the first file dropped anywhere on the window is its own. */
export function useTakeDrops(on: boolean, words: string, take: (file: File) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (!on) return undefined;
    const taker: DropTaker = { words, take: (file) => latest.current(file) };
    useDropTaker.setState({ taker });
    return () => useDropTaker.setState((now) => (now.taker === taker ? { taker: null } : now));
  }, [on, words]);
}
