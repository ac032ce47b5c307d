import type { Mail } from './mail/mail.ts';
import type { Id, Locale } from './values/id.ts';

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

/** `opened`: handed over; whether it is sent, the user decides there. `failed`: the system knows no mail program. */
export type MailOutcome = 'opened' | 'failed';

/** `unsupported`: this system shows no notifications. */
export type NotifyOutcome = 'opened' | 'closed' | 'unsupported';

/** One PDF of all, or a folder with a PDF a customer. */
export type RoomOutput = 'onePdf' | 'pdfPerCustomer';

export interface PrinterOfSystem {
  readonly name: string;
  readonly title: string;
}

export interface RoomPut {
  readonly runId: Id;
  readonly output: RoomOutput | 'paper';
  /** Which folder of the run, from 0, and which copy of it. */
  readonly place: number;
  readonly copy: number;
  readonly fileName: string;
  /** The name of a printer of the system; '' unless on paper. */
  readonly printer: string;
}

export type RoomPutOutcome = { readonly status: 'done' } | { readonly status: 'failed'; readonly code: string };

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
  /** §6.1.1: opens the hidden window in which dossiers are laid out; the answer comes when its page is there. */
  'room:open': () => void;
  /** Closes it; `discard`: also throws away what a run has kept so far. */
  'room:close': (options: { readonly runId: Id; readonly discard: boolean }) => void;
  'room:printers': () => readonly PrinterOfSystem[];
  /** Asks where a run goes; main remembers it for as long as the run lasts, also over a restart. */
  'room:target': (options: {
    readonly runId: Id;
    readonly kind: RoomOutput;
    readonly title: string;
    readonly suggestedName: string;
  }) => { readonly status: 'chosen'; readonly name: string } | { readonly status: 'cancelled' };
  /** Puts the sheets that the hidden window shows where the run goes. The same place and copy again replaces what was there. */
  'room:put': (options: RoomPut) => RoomPutOutcome;
  /** Joins what was kept into the one file that was chosen. */
  'room:finish': (options: { readonly runId: Id }) => SaveOutcome;
  /** A native notification. The answer comes when it is clicked, which also brings the window to the front, or when it is gone. */
  'notify:show': (options: { readonly title: string; readonly body: string }) => NotifyOutcome;
  /** Opens the system's mail program with a mail; main makes the address from these fields and opens nothing else. */
  'mail:open': (mail: Mail) => MailOutcome;
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
