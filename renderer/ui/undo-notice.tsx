import { Button, CloseButton } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { create } from 'zustand';
import type { Id } from '../../shared/values/id.ts';
import classes from './undo-notice.module.css';

const STAYS_MS = 8000;
const KEPT = 50;

interface Notice {
  readonly serial: number;
  readonly kind: 'done' | 'undone' | 'problem';
  /** A node where the message must follow the window into another language. */
  readonly message: ReactNode;
  /** The batch that the button takes back; '': nothing to take back. */
  readonly batch: Id;
}

interface Notices {
  /** The latest message; one is enough, older changes are in the history. */
  readonly notice: Notice | null;
  /** Batches that Ctrl+Z takes back, the latest last. */
  readonly undoable: readonly Id[];
}

export const useNotices = create<Notices>()(() => ({ notice: null, undoable: [] }));

let serial = 0;

function show(kind: Notice['kind'], message: ReactNode, batch: Id): void {
  serial += 1;
  useNotices.setState({ notice: { serial, kind, message, batch } });
}

/** Says after a change what was done, with Undo when `batch` is given ('' stands for a command that had nothing to change). */
export function showDone(message: ReactNode, batch: Id = ''): void {
  show('done', message, batch);
  if (batch !== '') useNotices.setState(({ undoable }) => ({ undoable: [...undoable.slice(1 - KEPT), batch] }));
}

/** Says that `batch` was taken back by `undoing`, which can itself be taken back. */
export function showUndone(message: string, batch: Id, undoing: Id): void {
  show('undone', message, undoing);
  useNotices.setState(({ undoable }) => ({ undoable: undoable.filter((kept) => kept !== batch) }));
}

/** Says what failed, what is safe and what to do; stays until closed. */
export function showProblem(message: string): void {
  show('problem', message, '');
}

function closeNotice(): void {
  useNotices.setState({ notice: null });
}

/** The place at the bottom where those messages appear; the live region is always there, so that screen readers hear changes. */
export function UndoNotice({ onUndo }: { readonly onUndo: (batch: Id) => void }) {
  const t = useTranslations('shell');
  const notice = useNotices((state) => state.notice);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || held || notice.kind === 'problem') return undefined;
    const timer = window.setTimeout(closeNotice, STAYS_MS);
    return () => window.clearTimeout(timer);
  }, [notice, held]);
  const batch = notice?.batch ?? '';
  return (
    <div
      className={classes.place}
      role="status"
      aria-live="polite"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {notice && (
        <div className={classes.notice} data-kind={notice.kind} key={notice.serial}>
          <span className={classes.message}>{notice.message}</span>
          {batch !== '' && (
            <Button size="compact-sm" variant="white" onClick={() => onUndo(batch)}>
              {t(notice.kind === 'undone' ? 'undo.redo' : 'undo.button')}
            </Button>
          )}
          <CloseButton size="sm" aria-label={t('undo.close')} onClick={closeNotice} className={classes.close} />
        </div>
      )}
    </div>
  );
}
