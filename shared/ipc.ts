import type { Locale } from './values/id.ts';

/** Every channel between the window and the main process, with its signature. Main validates sender and arguments (`electron/main/ipc.ts`). */
export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type SaveOutcome =
  | { readonly status: 'saved'; readonly name: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly code: string };

/** `unsupported`: this system shows no notifications. */
export type NotifyOutcome = 'opened' | 'closed' | 'unsupported';

export interface SystemInfo {
  readonly appVersion: string;
  readonly platform: string;
  /** Preferred languages of the system, BCP 47. */
  readonly languages: readonly string[];
}

export interface IpcCalls {
  'system:info': () => SystemInfo;
  'files:open': (options: {
    readonly title: string;
    readonly filters: readonly FileFilter[];
    readonly multiple: boolean;
  }) => readonly OpenedFile[];
  'files:save': (options: {
    readonly title: string;
    readonly suggestedName: string;
    readonly filters: readonly FileFilter[];
    readonly bytes: Uint8Array;
  }) => SaveOutcome;
  /** Prints the page that the window shows (print CSS decides what is on paper) to PDF bytes. `{page}` and `{pages}` in the footer become the numbers; '' = no footer. */
  'print:pdf': (options: { readonly footer: string }) => Uint8Array;
  'print:paper': () => { readonly status: 'printed' | 'cancelled' | 'failed' };
  /** A native notification. The answer comes when it is clicked, which also brings the window to the front, or when it is gone. */
  'notify:show': (options: { readonly title: string; readonly body: string }) => NotifyOutcome;
  /** The window's language changed: the native menu follows. */
  'menu:language': (locale: Locale) => void;
}

export type IpcChannel = keyof IpcCalls;

/** Main to window: a menu item was chosen. */
export type MenuCommand = 'new-customer' | 'import' | 'search' | 'print' | 'export' | 'settings' | 'undo' | 'keyboard-help';
export const MENU_EVENT = 'menu:command';

/** What preload exposes as `window.steelDossier`, nothing else. */
export interface Bridge {
  readonly call: <C extends IpcChannel>(channel: C, ...args: Parameters<IpcCalls[C]>) => Promise<ReturnType<IpcCalls[C]>>;
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void;
}
