/** The app's one origin. IndexedDB belongs to it: it never changes. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'steel-dossier';
export const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`;

/** Where the window starts: the dev server under `npm run dev` (a build-time constant: the built app never looks at the environment), else the app's own scheme. */
export function startAddress(): string {
  return (import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined) ?? APP_ADDRESS;
}

/** Whether an address belongs to the app. Node knows no origin of a custom scheme, so scheme and host are compared. */
export function isAppAddress(address: string): boolean {
  const [given, ours] = [parse(address), new URL(startAddress())];
  return given !== null && given.protocol === ours.protocol && given.host === ours.host && given.username === '' && given.password === '';
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
