import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';

const LETTER_SETTINGS_KEY = 'letters';

/** What the company says on every letter. */
export interface LetterSettings {
  /** Name, bank and account number to pay to, line by line; '' when nobody wrote it yet. */
  readonly payTo: string;
}

const NONE: LetterSettings = { payTo: '' };

export async function letterSettings(): Promise<LetterSettings> {
  return { ...NONE, ...((await db.settings.get(LETTER_SETTINGS_KEY))?.value as LetterSettings | undefined) };
}

export async function saveLetterSettings(patch: Partial<LetterSettings>): Promise<Committed<void>> {
  return runCommand('saveLetterSettings', ['settings'], async (recorder) => {
    await recorder.put('settings', { key: LETTER_SETTINGS_KEY, value: { ...(await letterSettings()), ...patch } });
  });
}
