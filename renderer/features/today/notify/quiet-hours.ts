/** When desktop notifications are shown; of this computer, so it stays outside the database. */
export interface Notifying {
  readonly on: boolean;
  /** HH:mm; from the one to before the other nothing pops up, over midnight where `from` is later. The same for both: never quiet. */
  readonly quietFrom: string;
  readonly quietTo: string;
}

const KEY = 'steel-dossier.notifying';
const FIRST: Notifying = { on: true, quietFrom: '20:00', quietTo: '08:00' };

export function isClock(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** @param clock HH:mm */
export function isQuiet({ quietFrom, quietTo }: Pick<Notifying, 'quietFrom' | 'quietTo'>, clock: string): boolean {
  return quietFrom <= quietTo ? clock >= quietFrom && clock < quietTo : clock >= quietFrom || clock < quietTo;
}

export function notifying(): Notifying {
  try {
    const kept = JSON.parse(window.localStorage.getItem(KEY) ?? '{}') as Partial<Notifying>;
    const read = { ...FIRST, ...kept };
    return isClock(read.quietFrom) && isClock(read.quietTo) && typeof read.on === 'boolean' ? read : FIRST;
  } catch {
    return FIRST;
  }
}

export function keepNotifying(next: Notifying): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A full or forbidden storage: the choice lasts as long as the screen.
  }
}
