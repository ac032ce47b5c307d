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
    paperRoom: {
      open: () => bridge.call('room:open'),
      close: (options) => bridge.call('room:close', options),
      printers: () => bridge.call('room:printers'),
      chooseTarget: (options) => bridge.call('room:target', options),
      put: (options) => bridge.call('room:put', options),
      finish: (options) => bridge.call('room:finish', options),
    },
    printPaper: () => withPagesReady(document.title, () => bridge.call('print:paper')),
    notify: (options) => bridge.call('notify:show', options),
    openMail: (mail) => bridge.call('mail:open', mail),
    languageChanged: (locale) => void bridge.call('menu:language', locale),
    onMenuCommand: (listener) => bridge.onMenuCommand(listener),
  };
}
