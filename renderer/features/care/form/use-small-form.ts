import { useState } from 'react';
import type { Result } from '../../../../shared/values/result.ts';

/** Texts under `care.problem`. */
export type ProblemCode = 'required' | 'whole' | 'notAnAmount' | 'notADate' | 'endsBeforeStart' | 'notAboveZero';
export type Problems<K extends string> = Readonly<Partial<Record<K, ProblemCode>>>;

interface SmallFormWork<K extends string, T> {
  readonly first: Readonly<Record<K, string>>;
  /** The typed texts as a record, or every field that cannot be stored. */
  readonly read: (values: Readonly<Record<K, string>>) => Result<T, Problems<K>>;
  readonly onSave: (read: T) => Promise<boolean | Problems<K>>;
  readonly onClose: () => void;
}

interface SmallFormState<K extends string> {
  readonly values: Readonly<Record<K, string>>;
  readonly problems: Problems<K>;
  readonly saving: boolean;
  readonly change: (key: K, value: string) => void;
  /** What was refused, by field; null when it was saved or failed. */
  readonly save: () => Promise<Problems<K> | null>;
}

/** What was typed into a small form, and what is wrong with it. */
export function useSmallForm<K extends string, T>({ first, read, onSave, onClose }: SmallFormWork<K, T>): SmallFormState<K> {
  const [values, setValues] = useState(first);
  const [problems, setProblems] = useState<Problems<K>>({} as Problems<K>);
  const [saving, setSaving] = useState(false);

  function refuse(found: Problems<K>): Problems<K> {
    setProblems(() => found);
    return found;
  }
  async function save(): Promise<Problems<K> | null> {
    const typed = read(values);
    if (!typed.ok) return refuse(typed.error);
    setSaving(true);
    const saved = await onSave(typed.value);
    setSaving(false);
    if (typeof saved === 'object') return refuse(saved);
    if (saved) onClose();
    return null;
  }
  function change(key: K, value: string): void {
    setProblems(() => ({}) as Problems<K>);
    setValues({ ...values, [key]: value });
  }
  return { values, problems, saving, change, save };
}
