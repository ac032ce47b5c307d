import type { Bridge } from '../../shared/ipc.ts';
import type { Host } from './host.ts';
import { withPagesReady } from './pages-ready.ts';
import { pickFolder } from './pick-folder.ts';

/** The host inside Electron: native dialogs, real files, native printing. */
export function electronHost(bridge: Bridge): Host {
  return {
    home: 'electron',
    systemLanguages: async () => (await bridge.call('system:info')).languages,
    openFiles: (options) => bridge.call('files:open', options),
    openFolder: pickFolder,
    saveFile: (options) => bridge.call('files:save', options),
    savePdf: async ({ title, suggestedName, footer }) => {
      const bytes = await withPagesReady(title, () => bridge.call('print:pdf', { footer }));
      return bridge.call('files:save', { title, suggestedName, filters: [{ name: 'PDF', extensions: ['pdf'] }], bytes });
    },
    pdfBytes: ({ title, footer }) => withPagesReady(title, () => bridge.call('print:pdf', { footer })),
    printPaper: () => withPagesReady(document.title, () => bridge.call('print:paper')),
    notify: (options) => bridge.call('notify:show', options),
    languageChanged: (locale) => void bridge.call('menu:language', locale),
    onMenuCommand: (listener) => bridge.onMenuCommand(listener),
  };
}
