import { app, BrowserWindow } from 'electron';
import { join } from 'node:path';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { answerCalls } from './ipc.ts';
import { startLog } from './log.ts';
import { showMenu } from './menu.ts';
import { lockDown } from './security.ts';
import { readShellState } from './shell-state.ts';
import { openMainWindow, showMainWindow } from './window.ts';

// The data's folder never changes its name, whatever the product is called one day. `--user-data-dir` is Chromium's own switch, used by tests.
app.setName('Steel Dossier');
const named = app.commandLine.getSwitchValue('user-data-dir');
app.setPath('userData', named === '' ? join(app.getPath('appData'), import.meta.env.DEV ? 'steel-dossier-dev' : 'steel-dossier') : named);

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  startLog();
  registerAppScheme();
  lockDown();
  app.on('second-instance', showMainWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(() => {
    serveApp();
    answerCalls();
    showMenu(readShellState().locale);
    openMainWindow();
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) openMainWindow();
    });
  });
}
