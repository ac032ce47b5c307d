import { useNavigate } from '@tanstack/react-router';
import { saveSession, type Session } from '../../data/session.ts';
import { useTranslations } from 'use-intl';
import { LanguageSwitched } from '../../ui/language-switched.tsx';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import { openKeyboardHelp } from '../keyboard-help.tsx';
import { PLACES } from '../places.ts';
import { undoLatest } from '../undo-latest.ts';
import type { ActionName, CommandName } from './commands.ts';

/** What each command of the palette does. */
export function useRunCommand(): (command: CommandName) => void {
  const navigate = useNavigate();
  const t = useTranslations('shell');
  function change(patch: Partial<Session>): void {
    saveSession(patch).then(
      (saved) => showDone(patch.locale === undefined ? t('saved') : <LanguageSwitched />, saved.batch),
      () => showProblem(t('notSaved')),
    );
  }
  const run: Readonly<Record<ActionName, () => void>> = {
    newCustomer: () => void navigate({ to: '/customers/new' }),
    newComplaint: () => void navigate({ to: '/complaints/new' }),
    regrading: () => void navigate({ to: '/regrading' }),
    undo: undoLatest,
    themeLight: () => change({ colorScheme: 'light' }),
    themeDark: () => change({ colorScheme: 'dark' }),
    languageHant: () => change({ locale: 'zh-Hant' }),
    languageHans: () => change({ locale: 'zh-Hans' }),
    languageEn: () => change({ locale: 'en' }),
    keyboardHelp: openKeyboardHelp,
  };
  return (command) => {
    const place = PLACES.find(({ text }) => text === command);
    if (place) void navigate({ to: place.to });
    else run[command as ActionName]();
  };
}
