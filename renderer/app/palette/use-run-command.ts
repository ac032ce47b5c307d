import { useNavigate } from '@tanstack/react-router';
import { saveSession, type Session } from '../../data/session.ts';
import { useTranslations } from 'use-intl';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import { openKeyboardHelp } from '../keyboard-help.tsx';
import { undoLatest } from '../undo-latest.ts';
import type { CommandName } from './commands.ts';

/** What each command of the palette does. */
export function useRunCommand(): (command: CommandName) => void {
  const navigate = useNavigate();
  const t = useTranslations('shell');
  function change(patch: Partial<Session>): void {
    saveSession(patch).then(
      (saved) => showDone(t('saved'), saved.batch),
      () => showProblem(t('notSaved')),
    );
  }
  const run: Readonly<Record<CommandName, () => void>> = {
    today: () => void navigate({ to: '/today' }),
    visits: () => void navigate({ to: '/visits' }),
    customers: () => void navigate({ to: '/customers' }),
    newCustomer: () => void navigate({ to: '/customers/new' }),
    receivables: () => void navigate({ to: '/receivables' }),
    complaints: () => void navigate({ to: '/complaints' }),
    newComplaint: () => void navigate({ to: '/complaints/new' }),
    import: () => void navigate({ to: '/import' }),
    policy: () => void navigate({ to: '/policy' }),
    regrading: () => void navigate({ to: '/regrading' }),
    settings: () => void navigate({ to: '/settings' }),
    undo: undoLatest,
    themeLight: () => change({ colorScheme: 'light' }),
    themeDark: () => change({ colorScheme: 'dark' }),
    languageHant: () => change({ locale: 'zh-Hant' }),
    languageHans: () => change({ locale: 'zh-Hans' }),
    languageEn: () => change({ locale: 'en' }),
    keyboardHelp: openKeyboardHelp,
  };
  return (command) => run[command]();
}
