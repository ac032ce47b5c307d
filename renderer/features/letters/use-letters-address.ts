import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { today as presentDay } from '../../data/clock.ts';
import { letterOptions, PAPER_KINDS, type LetterOptions, type LettersSearch } from './letter-options.ts';

interface LettersAddress {
  /** Null: there are no such letters. */
  readonly options: LetterOptions | null;
  readonly change: (patch: Partial<LettersSearch>) => void;
}

/** The address says what is written to whom, so that a letter can be opened again. */
export function useLettersAddress(): LettersAddress {
  const { kind } = useParams({ strict: false }) as { readonly kind?: string };
  const search = useSearch({ strict: false }) as LettersSearch;
  const navigate = useNavigate();
  const locale = useLocale();
  const today = presentDay();
  const known = PAPER_KINDS.find((each) => each === kind);
  const options = useMemo(() => (known ? letterOptions(known, search, today, locale) : null), [known, search, today, locale]);
  return {
    options,
    change: (patch) => void navigate({ to: '.', replace: true, search: (before) => ({ ...before, ...emptied(patch) }) }),
  };
}

/** '' stands in no address. */
function emptied(patch: Partial<LettersSearch>): Partial<LettersSearch> {
  return Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, value === '' ? undefined : value]));
}
