import { Notification, type BrowserWindow } from 'electron';
import type { NotifyOutcome } from '../../shared/ipc.ts';

/** Held until they are gone: a collected notification no longer hears its click. */
const shown = new Set<Notification>();

/** A click brings the window to the front; where to go in it is the window's business. */
export function showNotification(
  window: BrowserWindow,
  options: { readonly title: string; readonly body: string },
): Promise<NotifyOutcome> {
  if (!Notification.isSupported()) return Promise.resolve('unsupported');
  return new Promise((done) => {
    const notification = new Notification(options);
    function end(outcome: NotifyOutcome): void {
      shown.delete(notification);
      done(outcome);
    }
    shown.add(notification);
    notification.on('click', () => {
      if (window.isDestroyed()) return end('closed');
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      end('opened');
    });
    notification.on('close', () => end('closed'));
    notification.on('failed', () => end('unsupported'));
    notification.show();
  });
}
