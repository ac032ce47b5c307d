const KEY = 'steel-dossier.last-place';

/** Kept outside the database: where one is changes with every click and would fill the journal. */
export function lastPlace(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberPlace(href: string): void {
  try {
    window.localStorage.setItem(KEY, href);
  } catch {
    // A full or forbidden storage costs only this convenience.
  }
}
