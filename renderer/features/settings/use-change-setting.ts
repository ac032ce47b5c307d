import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { saveSession, type Session } from '../../data/session.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

/** Saves at once and says what was changed, with Undo. */
export function useChangeSetting(): (patch: Partial<Omit<Session, 'device'>>, done: ReactNode) => void {
  const t = useTranslations('settings');
  return (patch, done) => {
    saveSession(patch).then(
      (saved) => showDone(done, saved.batch),
      () => showProblem(t('notSaved')),
    );
  };
}
