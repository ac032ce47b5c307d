import { app, session, type Session, type WebContents } from 'electron';
import { APP_SCHEME, isAppAddress } from './app-address.ts';
import { CRASH_PATH } from './crash-page.ts';
import { logTrouble } from './log.ts';

// Keeping the data for good, and putting a copied cell on the clipboard. Everything else a page could ask for is refused.
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['persistent-storage', 'durable-storage', 'clipboard-sanitized-write']);
const LOCAL_SCHEMES: ReadonlySet<string> = new Set([`${APP_SCHEME}:`, 'blob:', 'data:']);

/** Before `ready`: whatever web contents ever exist, they stay where they are. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
  void app.whenReady().then(() => closeSession(session.defaultSession));
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event, address) => {
    if (!mayShow(address)) refuse(event, 'navigation');
  });
  contents.on('will-redirect', (event) => refuse(event, 'redirect'));
  contents.on('will-attach-webview', (event) => refuse(event, 'webview'));
  contents.setWindowOpenHandler(() => {
    logTrouble('refused', 'a new window');
    return { action: 'deny' };
  });
}

function mayShow(address: string): boolean {
  return isAppAddress(address) && ['/', '/index.html', CRASH_PATH].includes(new URL(address).pathname);
}

function refuse(event: { preventDefault: () => void }, what: string): void {
  event.preventDefault();
  logTrouble('refused', what);
}

function closeSession(of: Session): void {
  of.setPermissionRequestHandler((_contents, permission, done, details) =>
    done(ALLOWED_PERMISSIONS.has(permission) && isAppAddress(details.requestingUrl)),
  );
  of.setPermissionCheckHandler((_contents, permission, origin) => ALLOWED_PERMISSIONS.has(permission) && isAppAddress(origin));
  of.setDevicePermissionHandler(() => false);
  // Files leave through the save dialog only (file-dialogs.ts).
  of.on('will-download', (event) => refuse(event, 'download'));
  of.webRequest.onBeforeRequest(({ url }, done) => done({ cancel: !staysHere(url) }));
}

function staysHere(address: string): boolean {
  return LOCAL_SCHEMES.has(new URL(address).protocol) || (import.meta.env.DEV && isOfDevelopment(address));
}

function isOfDevelopment(address: string): boolean {
  return address.startsWith('devtools:') || isAppAddress(address.replace(/^ws/, 'http'));
}
