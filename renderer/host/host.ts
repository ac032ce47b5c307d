import type {
  FileFilter,
  IpcCalls,
  MailOutcome,
  MenuCommand,
  NotifyOutcome,
  OpenedFile,
  PrinterOfSystem,
  RoomPut,
  RoomPutOutcome,
  SaveOutcome,
} from '../../shared/ipc.ts';
import type { Mail } from '../../shared/mail/mail.ts';
import type { Locale } from '../../shared/values/id.ts';

/** §6.1.1: see `room:` in shared/ipc.ts. */
export interface PaperRoom {
  readonly open: () => Promise<void>;
  readonly close: (options: Parameters<IpcCalls['room:close']>[0]) => Promise<void>;
  readonly printers: () => Promise<readonly PrinterOfSystem[]>;
  readonly chooseTarget: (options: Parameters<IpcCalls['room:target']>[0]) => Promise<ReturnType<IpcCalls['room:target']>>;
  readonly put: (options: RoomPut) => Promise<RoomPutOutcome>;
  readonly finish: (options: Parameters<IpcCalls['room:finish']>[0]) => Promise<SaveOutcome>;
}

/** One interface, two homes. Features never know which. */
export interface Host {
  readonly home: 'electron' | 'browser';
  readonly systemLanguages: () => Promise<readonly string[]>;
  readonly openFiles: (options: {
    readonly title: string;
    readonly filters: readonly FileFilter[];
    readonly multiple: boolean;
  }) => Promise<readonly OpenedFile[]>;
  /** All files of a folder that the user chooses, each with its `webkitRelativePath`; nothing is read yet. */
  readonly openFolder: () => Promise<readonly File[]>;
  readonly saveFile: (options: {
    readonly title: string;
    readonly suggestedName: string;
    readonly filters: readonly FileFilter[];
    readonly bytes: Uint8Array;
  }) => Promise<SaveOutcome>;
  /** Saves the shown pages as PDF: natively in Electron; through the browser's print dialog elsewhere (`printed`). */
  readonly savePdf: (options: {
    readonly title: string;
    readonly suggestedName: string;
    readonly footer: string;
  }) => Promise<SaveOutcome | { readonly status: 'printed' }>;
  /** The shown pages as PDF, without a dialog; null where only the browser's own print dialog can make one. */
  readonly pdfBytes: (options: { readonly title: string; readonly footer: string }) => Promise<Uint8Array | null>;
  /** Where many dossiers are laid out unseen and printed without a dialog each; null where there is none. */
  readonly paperRoom: PaperRoom | null;
  readonly printPaper: () => Promise<{ readonly status: 'printed' | 'cancelled' | 'failed' }>;
  /** Shows a desktop notification; `opened` when it was clicked, by then the window is in front. A browser home shows none. */
  readonly notify: (options: { readonly title: string; readonly body: string }) => Promise<NotifyOutcome>;
  /** Opens the system's mail program with it. A browser does not say whether there is one. */
  readonly openMail: (mail: Mail) => Promise<MailOutcome>;
  readonly languageChanged: (locale: Locale) => void;
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void;
}
