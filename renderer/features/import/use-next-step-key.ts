import { useEffect } from 'react';
import { goToStep } from './go-to-step.ts';
import { useImport } from './import-store.ts';
import { nextStep } from './next-step.ts';

/** Ctrl+Enter goes on from anywhere on the desk, but never while a word is being composed. */
export function useNextStepKey(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || event.defaultPrevented) return;
      const next = nextStep(useImport.getState());
      if (next === null) return;
      event.preventDefault();
      void goToStep(next);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
