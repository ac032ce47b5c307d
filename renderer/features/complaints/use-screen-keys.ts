import { useEffect } from 'react';

/** N records a complaint here; elsewhere it makes a customer, which is why it is taken before the shell hears it. */
export function useScreenKeys(onNew: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'n' || isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      event.stopPropagation();
      onNew();
    }
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [onNew]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'submit', 'reset', 'range'].includes(target.type);
}
