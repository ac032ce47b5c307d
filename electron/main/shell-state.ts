import { app } from 'electron';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { localeOf } from '../../shared/values/locale-of.ts';
import { logTrouble } from './log.ts';

const ShellState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(200).max(20_000), height: z.int().min(200).max(20_000) }).nullable(),
  maximized: z.boolean(),
  locale: z.enum(['zh-Hant', 'zh-Hans', 'en']),
});

/** What the shell remembers between two starts: nothing of the user's data. */
export type ShellState = z.infer<typeof ShellState>;

/** The remembered state; after a first start or a damaged file, the defaults in the system's language. */
export function readShellState(): ShellState {
  try {
    return ShellState.parse(JSON.parse(readFileSync(stateFile(), 'utf8')));
  } catch {
    return { bounds: null, maximized: false, locale: localeOf(app.getPreferredSystemLanguages()) };
  }
}

/** Written beside and renamed, so that a crash leaves the old state or the new. */
export function rememberShellState(patch: Partial<ShellState>): void {
  const beside = `${stateFile()}.new`;
  try {
    writeFileSync(beside, JSON.stringify({ ...readShellState(), ...patch }));
    renameSync(beside, stateFile());
  } catch (error) {
    logTrouble('the window state could not be remembered', error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
  }
}

function stateFile(): string {
  return join(app.getPath('userData'), 'shell-state.json');
}
