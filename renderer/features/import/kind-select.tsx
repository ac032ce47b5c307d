import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { LedgerKind } from '../../../shared/ledger/reading.ts';
import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useImport } from './import-store.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import classes from './sheet-bar.module.css';

const KINDS: readonly LedgerKind[] = ['customers', 'sales', 'receivables', 'payments', 'contracts', 'complaints', 'archive', 'other'];

interface KindSelectProps {
  readonly file: FileView;
  readonly sheet: SheetView;
  readonly autoFocus?: boolean;
}

/** What kind of ledger a sheet is, with a question mark while that is a guess. */
export function KindSelect({ file, sheet, autoFocus = false }: KindSelectProps) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const session = useImport((state) => state.session);
  const unsure = !sheet.kindSure || sheet.remark === 'no-known-kind';
  return (
    <NativeSelect
      size="xs"
      aria-label={t('sheet.kind')}
      data-autofocus={autoFocus || undefined}
      data-unsure={unsure || undefined}
      className={classes.kind}
      value={sheet.kind}
      data={KINDS.map((kind) => ({ value: kind, label: words.kind(kind) + (kind === sheet.kind && unsure ? '？' : '') }))}
      onChange={(event) => void session?.correct(file.id, sheet.table, { kind: event.currentTarget.value as LedgerKind })}
    />
  );
}
