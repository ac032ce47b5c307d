import { createTranslator } from 'use-intl';
import { undoBatch } from '../data/history.ts';
import { MESSAGES } from '../i18n/index.ts';
import { localeOf } from '../../shared/values/locale-of.ts';
import type { Id } from '../../shared/values/id.ts';
import { showDone, showProblem, showUndone, useNotices } from '../ui/undo-notice.tsx';

/** Takes a batch back and says so; the message can take that back in turn. */
export function undo(batch: Id): void {
  undoBatch(batch).then(
    (undone) => showUndone(text('undo.done'), batch, undone.batch),
    () => showProblem(text('undo.failed')),
  );
}

/** Ctrl+Z: the latest change made in this window. */
export function undoLatest(): void {
  const latest = useNotices.getState().undoable.at(-1);
  if (latest === undefined) showDone(text('undo.nothing'));
  else undo(latest);
}

function text(key: 'undo.done' | 'undo.failed' | 'undo.nothing'): string {
  const locale = localeOf([document.documentElement.lang]);
  return createTranslator({ locale, messages: MESSAGES[locale], namespace: 'shell' })(key);
}
