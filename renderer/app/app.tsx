import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { watchDatabase, type DatabaseState } from '../data/open-database.ts';
import { session as readSession, type Session } from '../data/session.ts';
import { useQuery } from '../data/use-query.ts';
import { MESSAGES } from '../i18n/index.ts';
import type { Locale } from '../../shared/values/id.ts';
import { Appearance } from './appearance.tsx';
import { DatabaseScreen } from './database-screens.tsx';
import { router } from './routes.tsx';
import { cssVariables, themeFor } from './theme.ts';
import { UndoNotice } from '../ui/undo-notice.tsx';
import { undo } from './undo-latest.ts';

interface AppProps {
  readonly systemLocale: Locale;
  readonly database: DatabaseState;
  readonly session: Session | null;
}

/** Language and looks around everything; a database that is not open replaces every screen. */
export function App({ systemLocale, database, session: first }: AppProps) {
  const [state, setState] = useState(database);
  useEffect(
    () => watchDatabase((next) => (state.status !== 'open' && next.status === 'open' ? window.location.reload() : setState(next))),
    [state.status],
  );
  const open = state.status === 'open';
  const current = useQuery(async () => (open ? await readSession() : first), [open]) ?? first;
  const locale = current?.locale ?? systemLocale;
  return (
    <IntlProvider locale={locale} messages={MESSAGES[locale]} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
      <MantineProvider theme={themeFor(locale)} cssVariablesResolver={cssVariables} defaultColorScheme={current?.colorScheme ?? 'auto'}>
        <Appearance locale={locale} colorScheme={current?.colorScheme ?? 'auto'} highContrast={current?.highContrast ?? false} />
        {open ? <RouterProvider router={router} /> : <DatabaseScreen state={state} />}
        <UndoNotice onUndo={undo} />
      </MantineProvider>
    </IntlProvider>
  );
}
