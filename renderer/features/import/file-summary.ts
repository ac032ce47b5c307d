import { useTranslations } from 'use-intl';
import type { FileView } from '../../data/ledgers/ledger-views.ts';
import { useFormat } from '../../ui/format.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';

export interface FileSummary {
  readonly facts: string;
  readonly state: string;
  readonly tone: 'good' | 'ask' | 'bad' | 'busy';
}

/** A file in two lines: what it is, and whether it needs a look. */
export function useFileSummary(file: FileView): FileSummary {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const format = useFormat();
  if (file.state === 'refused') return { facts: '', state: t('file.refused'), tone: 'bad' };
  if (file.state !== 'read')
    return { facts: '', state: t(file.phase === 'understanding' ? 'file.understanding' : `file.${file.state}`), tone: 'busy' };
  const records = file.sheets.reduce((sum, sheet) => sum + sheet.records, 0);
  const kinds = [...new Set(file.sheets.filter((sheet) => sheet.kind !== 'other').map((sheet) => words.kind(sheet.kind)))];
  const facts = [
    kinds.join(' + ') || words.kind('other'),
    t('file.records', { count: format.integer(records) }),
    t('file.sheets', { count: file.sheets.length }),
    ...(file.encoding === null ? [] : [file.encoding.toUpperCase()]),
  ].join(' · ');
  if (file.sheets.every((sheet) => sheet.kind === 'other')) return { facts, state: t('file.unknown'), tone: 'ask' };
  const patterns = file.sheets.reduce((sum, sheet) => sum + sheet.problems.length, 0);
  const cells = file.sheets.reduce((sum, sheet) => sum + sheet.problems.reduce((all, problem) => all + problem.count, 0), 0);
  const totals = file.sheets.flatMap((sheet) => sheet.totals);
  if (totals.some((total) => !total.agrees))
    return { facts, state: t('file.totalsDiffer', { count: totals.filter((total) => !total.agrees).length }), tone: 'bad' };
  if (patterns > 0) return { facts, state: t('file.problems', { patterns, cells }), tone: 'ask' };
  return { facts, state: totals.length > 0 ? t('file.totalsAgree') : t('file.understood'), tone: 'good' };
}
