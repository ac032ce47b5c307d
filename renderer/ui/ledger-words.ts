import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { LedgerKind, SkipReason } from '../../shared/ledger/reading.ts';
import type { Refusal } from '../../shared/workbook/grid.ts';

export interface LedgerWords {
  readonly kind: (kind: LedgerKind) => string;
  /** A field's name; the field itself when the catalogue has no text. */
  readonly field: (field: string) => string;
  readonly skip: (why: SkipReason) => string;
  readonly problem: (code: string) => string;
  readonly choice: (choice: string) => string;
  /** Why a table is none of ours. */
  readonly remark: (remark: string) => string;
  readonly refusal: (refusal: Refusal, file: string) => string;
}

/** The words about ledgers that the command line shares with the window (`shared/texts`). */
export function useLedgerWords(): LedgerWords {
  const t = useTranslations('ledger');
  return useMemo(() => {
    // Codes come from the reader as plain words: a code without a text is shown as it is, never as an error.
    const has = t.has as (key: string) => boolean;
    const say = t as unknown as (key: string, values?: Record<string, string | number>) => string;
    const word = (group: string, key: string): string => (has(`${group}.${key}`) ? say(`${group}.${key}`) : key);
    return {
      kind: (kind) => word('kind', kind),
      field: (field) => word('field', field),
      skip: (why) => word('skip', why),
      problem: (code) => word('problem', code),
      choice: (choice) => word('choice', choice),
      remark: (remark) => (remark === '' ? '' : word('remark', remark)),
      refusal: ({ code, details }, file) => (has(`refusal.${code}`) ? say(`refusal.${code}`, { file, ...details }) : code),
    };
  }, [t]);
}
