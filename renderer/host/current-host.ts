import type { Bridge } from '../../shared/ipc.ts';
import { browserHost } from './browser-host.ts';
import { electronHost } from './electron-host.ts';
import type { Host } from './host.ts';

declare global {
  interface Window {
    /** Put there by electron/preload; absent in a browser. */
    readonly steelDossier?: Bridge;
  }
}

/** The home that this window lives in. */
export const host: Host = window.steelDossier === undefined ? browserHost : electronHost(window.steelDossier);
