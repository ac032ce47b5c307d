import { app, BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { IpcCalls, IpcChannel } from '../../shared/ipc.ts';
import { mailLink } from '../../shared/mail/mail-link.ts';
import { isAppAddress } from './app-address.ts';
import { LARGEST_FILE_BYTES, openFiles, saveFile } from './file-dialogs.ts';
import { logTrouble } from './log.ts';
import { openMail } from './open-mail.ts';
import { showMenu } from './menu.ts';
import { showNotification } from './notification.ts';
import { closePaperRoom, openPaperRoom } from './paper-room.ts';
import { printersOf, printPaper, printPdf } from './print.ts';
import { chooseTarget, finishRun, forgetRun, putSheets } from './run-files.ts';
import { rememberShellState } from './shell-state.ts';

const title = z.string().max(200);
const filters = z
  .array(
    z.strictObject({
      name: z.string().max(100),
      extensions: z
        .array(z.string().regex(/^(?:\*|[a-z0-9]{1,10})$/))
        .min(1)
        .max(20),
    }),
  )
  .max(10);
const addresses = z.array(z.string().max(254)).max(50);
const mail = z
  .strictObject({ to: addresses, bcc: addresses, subject: z.string().max(200), body: z.string().max(2000) })
  .refine((it) => mailLink(it) !== null);
const runId = z.uuid();
const bytes = z.instanceof(Uint8Array).refine((it) => it.byteLength <= LARGEST_FILE_BYTES);

/** What each channel takes; anything else is refused before any of our code sees it. */
export const CALL_ARGUMENTS = {
  'system:info': z.tuple([]),
  'files:open': z.tuple([z.strictObject({ title, filters, multiple: z.boolean() })]),
  'files:save': z.tuple([z.strictObject({ title, suggestedName: z.string().max(255), filters, bytes })]),
  'print:pdf': z.tuple([z.strictObject({ footer: z.string().max(300) })]),
  'print:paper': z.tuple([]),
  'room:open': z.tuple([]),
  'room:close': z.tuple([z.strictObject({ runId, discard: z.boolean() })]),
  'room:printers': z.tuple([]),
  'room:target': z.tuple([
    z.strictObject({ runId, kind: z.enum(['onePdf', 'pdfPerCustomer']), title, suggestedName: z.string().max(255) }),
  ]),
  'room:put': z.tuple([
    z.strictObject({
      runId,
      output: z.enum(['onePdf', 'pdfPerCustomer', 'paper']),
      place: z.int().min(0).max(999_999),
      copy: z.int().min(1).max(99_999),
      fileName: z.string().max(255),
      printer: z.string().max(300),
    }),
  ]),
  'room:finish': z.tuple([z.strictObject({ runId })]),
  'notify:show': z.tuple([z.strictObject({ title: z.string().min(1).max(200), body: z.string().max(500) })]),
  'mail:open': z.tuple([mail]),
  'menu:language': z.tuple([z.enum(['zh-Hant', 'zh-Hans', 'en'])]),
} satisfies { readonly [C in IpcChannel]: z.ZodType<Parameters<IpcCalls[C]>> };

type Handlers = {
  readonly [C in IpcChannel]: (
    window: BrowserWindow,
    ...args: Parameters<IpcCalls[C]>
  ) => Promise<ReturnType<IpcCalls[C]>> | ReturnType<IpcCalls[C]>;
};

const HANDLERS: Handlers = {
  'system:info': () => ({ appVersion: app.getVersion(), platform: process.platform, languages: app.getPreferredSystemLanguages() }),
  'files:open': (window, options) => openFiles(window, options),
  'files:save': (window, options) => saveFile(window, options),
  'print:pdf': (window, { footer }) => printPdf(window, footer),
  'print:paper': (window) => printPaper(window),
  'room:open': (window) => openPaperRoom(window),
  'room:close': (_window, { runId: run, discard }) => {
    closePaperRoom();
    return discard ? forgetRun(run) : undefined;
  },
  'room:printers': (window) => printersOf(window),
  'room:target': (window, options) => chooseTarget(window, options),
  'room:put': (_window, options) => putSheets(options),
  'room:finish': (_window, { runId: run }) => finishRun(run),
  'notify:show': (window, options) => showNotification(window, options),
  'mail:open': (_window, given) => openMail(given),
  'menu:language': (_window, locale) => {
    rememberShellState({ locale });
    showMenu(locale);
  },
};

/** Answers every channel of shared/ipc.ts, for the app's own top frame only. */
export function answerCalls(): void {
  for (const channel of Object.keys(HANDLERS) as IpcChannel[]) answerCall(channel);
}

function answerCall<C extends IpcChannel>(channel: C): void {
  ipcMain.handle(channel, (event, ...given: readonly unknown[]) => {
    const window = trustedWindow(event);
    if (window === null) return refused(channel, 'sender');
    const parsed = CALL_ARGUMENTS[channel].safeParse(given);
    if (!parsed.success) return refused(channel, 'arguments');
    return HANDLERS[channel](window, ...(parsed.data as Parameters<IpcCalls[C]>));
  });
}

function trustedWindow(event: IpcMainInvokeEvent): BrowserWindow | null {
  const frame = event.senderFrame;
  const window = BrowserWindow.fromWebContents(event.sender);
  return frame !== null && frame.parent === null && isAppAddress(frame.url) ? window : null;
}

function refused(channel: IpcChannel, why: 'sender' | 'arguments'): never {
  logTrouble(`refused a call of ${channel}`, why);
  throw new Error(`refused: ${why}`);
}
