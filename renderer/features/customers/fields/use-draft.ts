import { useState } from 'react';
import { readRemembered, writeRemembered } from '../../../ui/remembered.ts';

export interface Draft<K extends string> {
  readonly values: Readonly<Record<K, string>>;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  readonly change: (field: K, value: string) => void;
  readonly discard: () => void;
}

/** What is being typed into a form, kept on this laptop until it is saved or discarded: a stray click, a reload or a crash loses nothing. */
export function useDraft<K extends string>(key: string, first: Readonly<Record<K, string>>): Draft<K> {
  const place = `draft.${key}`;
  const [values, setValues] = useState(() => ({ ...first, ...readRemembered<Partial<Record<K, string>>>(place) }));
  return {
    values,
    dirty: (Object.keys(first) as K[]).some((field) => values[field] !== first[field]),
    change: (field, value) => {
      const next = { ...values, [field]: value };
      setValues(next);
      writeRemembered(place, next);
    },
    discard: () => {
      setValues({ ...first });
      writeRemembered(place, null);
    },
  };
}

export function hasDraft(key: string): boolean {
  return readRemembered(`draft.${key}`) !== null;
}
