import { useState } from 'react';
import { readRemembered, writeRemembered } from '../../../ui/remembered.ts';

export interface SavedField {
  readonly value: string;
  readonly change: (text: string) => void;
  /** On leaving the field, or with the text that was chosen. */
  readonly save: (text?: string) => void;
}

/**
 * A field that is saved when it is left. What is typed is kept on this laptop meanwhile; what was sent stays in sight
 * until the stored value has changed, so that the old one never flashes up.
 */
export function useSavedField(key: string, stored: string, store: (text: string) => Promise<boolean>): SavedField {
  const place = `draft.complaint.${key}`;
  const [typed, setTyped] = useState<string | null>(() => readRemembered<string>(place));
  const [sentFrom, setSentFrom] = useState<string | null>(null);
  if (sentFrom !== null && stored !== sentFrom) {
    setSentFrom(null);
    setTyped(null);
  }
  return {
    value: typed ?? stored,
    change: (text) => {
      setSentFrom(null);
      setTyped(text);
      writeRemembered(place, text);
    },
    save: (chosen) => void save(chosen ?? typed),
  };

  async function save(text: string | null): Promise<void> {
    if (text === null) return;
    if (text.trim() === stored.trim()) {
      setTyped(null);
      writeRemembered(place, null);
      return;
    }
    setTyped(text);
    if (!(await store(text))) return;
    writeRemembered(place, null);
    setSentFrom(stored);
  }
}
