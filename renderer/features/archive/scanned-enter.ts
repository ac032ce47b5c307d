import { useRef, type CompositionEvent, type KeyboardEvent } from 'react';
import { readArchiveCode } from '../../../shared/archive/archive-code.ts';

interface ScannedEnter {
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

/**
 * The Enter at the end of a reading. A Chinese input method that is switched on swallows it: the text is then taken when the method lets go, so
 * that the next reading never joins on to it.
 */
export function useScannedEnter(take: (input: HTMLInputElement) => void): ScannedEnter {
  const swallowed = useRef(false);
  return {
    onKeyDown: (event) => {
      const isEnter = event.key === 'Enter' || event.code === 'Enter' || event.code === 'NumpadEnter';
      if (event.nativeEvent.isComposing) swallowed.current = isEnter;
      else if (isEnter) {
        event.preventDefault();
        take(event.currentTarget);
      }
    },
    onCompositionEnd: ({ currentTarget }) => {
      const isWhole = readArchiveCode(currentTarget.value).kind !== 'text';
      if (swallowed.current || isWhole) take(currentTarget);
      swallowed.current = false;
    },
  };
}
