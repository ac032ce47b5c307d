/** Small conveniences that change with every click and would fill the journal: kept outside the database, on this laptop. */
export function readRemembered<T>(key: string): T | null {
  try {
    const text = window.localStorage.getItem(`steel-dossier.${key}`);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function writeRemembered(key: string, value: unknown): void {
  try {
    if (value === null) window.localStorage.removeItem(`steel-dossier.${key}`);
    else window.localStorage.setItem(`steel-dossier.${key}`, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs only this convenience.
  }
}
