import { useEffect, useRef, type RefObject } from 'react';
import { useScannedEnter } from '../scanned-enter.ts';

interface Scanner {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onKeyDown: (event: React.KeyboardEvent<HTMLInputElement>) => void;
  readonly onCompositionEnd: (event: React.CompositionEvent<HTMLInputElement>) => void;
}

/**
 * A field that a scanner types into. A key typed anywhere goes to it, so that a click beside it loses nothing; readings are handled one
 * after the other, however fast they come.
 */
export function useScanner(onRead: (text: string) => Promise<void>): Scanner {
  const inputRef = useRef<HTMLInputElement>(null);
  const waiting = useRef(Promise.resolve());
  const latest = useRef(onRead);
  useEffect(() => {
    latest.current = onRead;
  }, [onRead]);
  useEffect(() => {
    inputRef.current?.focus();
    function toField(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || isTyping(event.target)) return;
      inputRef.current?.focus();
    }
    window.addEventListener('keydown', toField, true);
    return () => window.removeEventListener('keydown', toField, true);
  }, []);

  function take(input: HTMLInputElement): void {
    const { value } = input;
    input.value = '';
    waiting.current = waiting.current.then(() => latest.current(value)).catch(() => undefined);
  }
  return { inputRef, ...useScannedEnter(take) };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [role="dialog"]') !== null;
}
