import { join } from 'node:path';

/** Of every window that there is. */
export function windowSecurity(): Electron.WebPreferences {
  return {
    preload: join(__dirname, '../preload/index.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    // The spell checker would fetch dictionaries.
    spellcheck: false,
  };
}
