import { parseArgs } from 'node:util';
import type { LedgerKind } from '../../shared/ledger/reading.ts';
import { failed, ok, type Result } from '../../shared/values/result.ts';
import type { Locale } from '../../shared/values/id.ts';

export interface CommandArguments {
  readonly command: 'read' | 'reconcile' | 'help';
  readonly files: readonly string[];
  readonly json: boolean;
  readonly sheet: string | null;
  readonly as: LedgerKind | null;
  readonly encoding: string | null;
  readonly lang: Locale | null;
  /** Where the differences go, as a workbook. */
  readonly out: string | null;
}

interface ArgumentProblem {
  readonly code: 'unknown-command' | 'unknown-option' | 'unknown-kind' | 'unknown-language' | 'no-files' | 'two-files';
  readonly value: string;
}

const KINDS: readonly LedgerKind[] = ['customers', 'sales', 'receivables', 'payments', 'contracts', 'complaints', 'archive', 'other'];
const LOCALES: readonly Locale[] = ['zh-Hant', 'zh-Hans', 'en'];

export function commandArguments(args: readonly string[]): Result<CommandArguments, ArgumentProblem> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: flag, help: flag, sheet: text, as: text, encoding: text, lang: text, out: text },
    });
    const [command = 'help', ...files] = positionals;
    if (values.lang !== undefined && !LOCALES.includes(values.lang as Locale))
      return failed({ code: 'unknown-language', value: values.lang });
    if (values.as !== undefined && !KINDS.includes(values.as as LedgerKind)) return failed({ code: 'unknown-kind', value: values.as });
    const shared = {
      files,
      json: values.json === true,
      sheet: values.sheet ?? null,
      as: (values.as ?? null) as LedgerKind | null,
      encoding: values.encoding ?? null,
      lang: (values.lang ?? null) as Locale | null,
      out: values.out ?? null,
    };
    if (values.help === true || command === 'help') return ok({ command: 'help', ...shared });
    if (command !== 'read' && command !== 'reconcile') return failed({ code: 'unknown-command', value: command });
    if (command === 'read' && files.length === 0) return failed({ code: 'no-files', value: '' });
    if (command === 'reconcile' && files.length !== 2) return failed({ code: 'two-files', value: '' });
    return ok({ command, ...shared });
  } catch (cause) {
    return failed({ code: 'unknown-option', value: /'([^']+)'/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '' });
  }
}

/** The language of the system: `zh_TW`, `zh-HK` and `zh-Hant-…` are Traditional, other `zh` Simplified, everything else English. */
export function systemLocale(environment: Readonly<Record<string, string | undefined>>, fallback: string): Locale {
  const set = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '' && !/^(?:C|POSIX)\b/.test(value),
  );
  const tag = (set ?? fallback).replace('_', '-').toLowerCase();
  if (!tag.startsWith('zh')) return 'en';
  return /hant|-tw|-hk|-mo/.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
