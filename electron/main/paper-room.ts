import { BrowserWindow, type WebContents } from 'electron';
import { startAddress } from './app-address.ts';
import { logTrouble } from './log.ts';
import { windowSecurity } from './window-security.ts';

/** §6.1.1: a second window that nobody sees, in which dossiers are laid out, so that the visible one stays free. */
const ROOM_PLACE = '#/paper-room';
const A4_AT_96_DPI = { width: 794, height: 1123 };

let room: BrowserWindow | null = null;

/** Opens it for the window that prints, whose end it shares; again when it is open already does nothing. */
export async function openPaperRoom(owner: BrowserWindow): Promise<void> {
  if (room !== null) return;
  // Hidden windows are slowed down unless they say otherwise.
  const opened = new BrowserWindow({ ...A4_AT_96_DPI, show: false, webPreferences: { ...windowSecurity(), backgroundThrottling: false } });
  room = opened;
  opened.once('closed', () => {
    if (room === opened) room = null;
  });
  opened.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') logTrouble('the paper room’s process ended', reason);
    closePaperRoom();
  });
  owner.once('closed', closePaperRoom);
  await opened.loadURL(`${startAddress()}${ROOM_PLACE}`);
}

export function closePaperRoom(): void {
  room?.destroy();
  room = null;
}

/** What it shows now; null when it is not open. */
export function shownInPaperRoom(): WebContents | null {
  return room?.webContents ?? null;
}

export function isPaperRoom(window: BrowserWindow): boolean {
  return window === room;
}
