import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findElectron } from '../../resources/scripts/find-electron.mjs';

const projectRoot = resolve(import.meta.dirname, '../..');

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** The folder that holds everything the app remembers; hand it to a second launch for a restart. */
  readonly userData: string;
  readonly close: () => Promise<void>;
}

/**
 * The built app in the real Electron, with a data folder of its own unless one is given.
 * @param options.language BCP 47, as if the system spoke it
 */
export async function launchApp({
  userData = newUserData(),
  language = 'zh-TW',
}: { readonly userData?: string; readonly language?: string } = {}): Promise<RunningApp> {
  const app = await launched({
    executablePath: electronProgram(),
    args: launchArgs(userData, language),
    env: { ...cleanEnvironment(), LANGUAGE: language.replace('-', '_') },
  });
  const window = await app.firstWindow();
  // The app has found its first place once the address names one.
  await window.waitForURL(/#\//);
  return { app, window, userData, close: () => app.close() };
}

const LAUNCH_MS = 25_000;

/** On a busy machine the first program may start before the driver listens, and then waits for it for ever: it is started anew. */
async function launched(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await _electron.launch({ ...options, timeout: LAUNCH_MS });
    } catch (error) {
      if (tries === 3 || !(error instanceof Error && /Timeout/.test(error.message))) throw error;
    }
  }
}

export function electronProgram(): string {
  const program = findElectron();
  if (program === null) throw new Error('Electron is not on this machine: set ELECTRON_OVERRIDE_DIST_PATH or run `npx install-electron`');
  return program;
}

/** Root on a test machine cannot have Chromium's sandbox; the product never turns it off. */
export function launchArgs(userData: string, language: string): string[] {
  return [
    projectRoot,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    `--user-data-dir=${userData}`,
    `--lang=${language}`,
  ];
}

export function newUserData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'steel-dossier-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return Object.fromEntries(entries);
}
