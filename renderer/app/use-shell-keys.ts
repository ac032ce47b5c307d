import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { host } from '../host/current-host.ts';
import type { MenuCommand } from '../../shared/ipc.ts';
import { runScreenCommand } from '../ui/screen-command.ts';
import { openKeyboardHelp } from './keyboard-help.tsx';
import { focusSearch } from './palette/focus-search.ts';
import { placeAbove } from './place-above.ts';
import { PLACES_BY_DIGIT, type Place } from './places.ts';
import { undoLatest } from './undo-latest.ts';

/** Keys and menu commands that work on every screen. */
export function useShellKeys(): void {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    let isInDialog = false;
    // A dialog that closes on a key is gone before the key arrives here.
    function onKeyBegin(): void {
      isInDialog = document.querySelector('[role="dialog"]') !== null;
    }
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const act = actFor(
        event,
        isInDialog,
        (to) => void navigate({ to }),
        () => {
          const { href } = router.history.location;
          const above = placeAbove(href);
          if (above !== href) router.history.push(above);
        },
      );
      if (!act) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', onKeyBegin, true);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKeyBegin, true);
      window.removeEventListener('keydown', onKey);
    };
  }, [navigate, router]);
  useEffect(() => {
    const commands: Readonly<Record<MenuCommand, () => void>> = {
      'new-customer': () => void navigate({ to: '/customers/new' }),
      import: () => void navigate({ to: '/import' }),
      search: focusSearch,
      print: () => runScreenCommand('print', () => void host.printPaper()),
      export: () => runScreenCommand('export', () => void navigate({ to: '/customers' })),
      settings: () => void navigate({ to: '/settings' }),
      undo: undoLatest,
      'keyboard-help': openKeyboardHelp,
    };
    return host.onMenuCommand((command) => commands[command]());
  }, [navigate]);
}

function actFor(
  event: KeyboardEvent,
  isInDialog: boolean,
  go: (to: Place['to'] | '/customers/new') => void,
  goUp: () => void,
): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && key === 'k') return focusSearch;
  const place = event.altKey && !event.ctrlKey ? PLACES_BY_DIGIT[Number(event.code.replace('Digit', '')) - 1] : undefined;
  if (place) return () => go(place.to);
  if (isTextField(event.target) || isInDialog) return undefined;
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && key === 'z') return undoLatest;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === '?' || event.key === '？') return openKeyboardHelp;
  if (event.key === 'Escape') return goUp;
  return key === 'n' ? () => go('/customers/new') : undefined;
}

/** Where keys belong to the text that is being typed. */
function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'submit', 'reset', 'range'].includes(target.type);
}
