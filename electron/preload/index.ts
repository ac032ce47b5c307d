import { contextBridge, ipcRenderer } from 'electron';
import { MENU_EVENT, type Bridge, type IpcChannel, type MenuCommand } from '../../shared/ipc.ts';

const CHANNELS: Readonly<Record<IpcChannel, true>> = {
  'system:info': true,
  'files:open': true,
  'files:save': true,
  'print:pdf': true,
  'print:paper': true,
  'room:open': true,
  'room:close': true,
  'room:printers': true,
  'room:target': true,
  'room:put': true,
  'room:finish': true,
  'notify:show': true,
  'mail:open': true,
  'menu:language': true,
};

const bridge: Bridge = {
  call: (channel, ...args) =>
    Object.hasOwn(CHANNELS, channel) ? ipcRenderer.invoke(channel, ...args) : Promise.reject(new Error('unknown channel')),
  onMenuCommand: (listener) => {
    const hear = (_event: unknown, command: MenuCommand): void => listener(command);
    ipcRenderer.on(MENU_EVENT, hear);
    return () => void ipcRenderer.off(MENU_EVENT, hear);
  },
};

contextBridge.exposeInMainWorld('steelDossier', bridge);
