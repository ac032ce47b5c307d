import { BrowserWindow, dialog, screen } from 'electron';
import { join } from 'node:path';
import { startAddress } from './app-address.ts';
import { CRASH_PATH } from './crash-page.ts';
import { logTrouble } from './log.ts';
import { menuTexts } from './menu-texts.ts';
import { isPaperRoom } from './paper-room.ts';
import { readShellState, rememberShellState, type ShellState } from './shell-state.ts';
import { windowSecurity } from './window-security.ts';

const DEFAULT_SIZE = { width: 1366, height: 768 };
const SMALLEST = { minWidth: 900, minHeight: 600 };

/** The one window, where it was last time. */
export function openMainWindow(): void {
  const state = readShellState();
  const window = new BrowserWindow({
    ...placeOnScreen(state),
    ...SMALLEST,
    show: false,
    icon: join(__dirname, '../../resources/icons/icon.png'),
    title: menuTexts(state.locale).appName,
    webPreferences: windowSecurity(),
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberShellState({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }));
  survive(window);
  void window.loadURL(startAddress());
}

/** For a second start of the program: its first window comes to the front. */
export function showMainWindow(): void {
  const window = BrowserWindow.getAllWindows().find((each) => !isPaperRoom(each));
  if (window === undefined) return openMainWindow();
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function placeOnScreen({ bounds }: ShellState): Partial<Electron.Rectangle> {
  if (bounds === null) return DEFAULT_SIZE;
  const { workArea } = screen.getDisplayMatching(bounds);
  const seen =
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y < workArea.y + workArea.height &&
    bounds.y >= workArea.y - 50;
  return seen ? bounds : { width: bounds.width, height: bounds.height };
}

function survive(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    logTrouble('the window’s process ended', reason);
    void window.loadURL(new URL(CRASH_PATH, startAddress()).href);
  });
  window.webContents.on('will-prevent-unload', (event) => {
    const { title, detail, leave, stay } = menuTexts(readShellState().locale).unsaved;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: title,
      detail,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Here preventDefault means: ignore the page's objection.
    if (choice === 1) event.preventDefault();
  });
}
