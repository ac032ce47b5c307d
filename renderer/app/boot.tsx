import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/noto-sans-tc/wght.css';
// Layered, so that our own styles win in whatever order the bundles arrive.
import '@mantine/core/styles.layer.css';
import './theme.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { openDatabase } from '../data/open-database.ts';
import { session } from '../data/session.ts';
import { host } from '../host/current-host.ts';
import { localeOf } from '../../shared/values/locale-of.ts';
import { App } from './app.tsx';
import { lastPlace } from './last-place.ts';
import { router } from './routes.tsx';
import { startPlace } from './start-place.ts';

/** Opens the data and shows the window; throws when the program itself is broken. */
export async function boot(): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('index.html has no #root');
  const systemLocale = localeOf(await host.systemLanguages());
  const database = await openDatabase();
  const opened = database.status === 'open' ? await session() : null;
  if (opened && router.history.location.pathname === '/') router.history.replace(startPlace(opened, lastPlace()));
  createRoot(place).render(<App systemLocale={systemLocale} database={database} session={opened} />);
}
