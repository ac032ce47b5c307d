import { app } from 'electron';
import log from 'electron-log/main';
import { join } from 'node:path';

/** Programmer mistakes and crashes go to a file; never arguments, file names or anything of a customer. */
export function startLog(): void {
  log.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'main.log');
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = app.isPackaged ? false : 'warn';
  log.errorHandler.startCatching({ showDialog: false });
}

/**
 * @param what a fixed sentence of ours
 * @param detail a code or a reason given by Electron, not by the user's data
 */
export function logTrouble(what: string, detail: string): void {
  log.error(what, detail);
}
