import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import type { WrittenLedger } from '../../data/ledgers/written-ledger.ts';
import { host } from '../../host/current-host.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import { useImport } from './import-store.ts';

const XLSX = [{ name: 'Excel', extensions: ['xlsx'] }];

/** What was read of a sheet as a ledger of its own: under our headings, or in a form that the company uses. */
export function SaveLedger({ file, sheet }: { readonly file: FileView; readonly sheet: SheetView }) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const locale = useLocale();
  const session = useImport((state) => state.session);
  const [busy, setBusy] = useState(false);

  async function save(form: { readonly name: string; readonly bytes: Uint8Array } | null): Promise<void> {
    const written = await session?.writeOut(file.id, sheet.table, locale, form?.bytes ?? null);
    if (!written?.ok) {
      showProblem(t(`saveLedger.failed.${written?.error ?? 'not-saved'}`, { file: form?.name ?? file.name }));
      return;
    }
    const saved = await host.saveFile({
      title: t('saveLedger.title'),
      suggestedName: suggestedName(file, sheet, t('saveLedger.suffix')),
      filters: XLSX,
      bytes: written.value.bytes,
    });
    if (saved.status === 'saved') tell(written.value, saved.name);
    if (saved.status === 'failed') showProblem(t('saveLedger.failed.not-saved', { file: file.name }));
  }
  function tell({ missing, readsBack, records }: WrittenLedger, name: string): void {
    const done = t(readsBack ? 'saveLedger.saved' : 'saveLedger.doubtful', { file: name, count: records });
    const left = missing.length === 0 ? '' : t('saveLedger.missing', { fields: missing.map(words.field).join(', ') });
    if (readsBack && left === '') showDone(done);
    else showProblem(`${done} ${left}`);
  }
  async function start(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch {
      showProblem(t('saveLedger.failed.not-saved', { file: file.name }));
    } finally {
      setBusy(false);
    }
  }
  async function chooseForm(): Promise<void> {
    const [form] = await host.openFiles({ title: t('saveLedger.chooseForm'), filters: XLSX, multiple: false });
    if (form) await save(form);
  }
  return (
    <Menu position="bottom-start" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" loading={busy} rightSection={<IconChevronDown size={14} aria-hidden="true" />}>
          {t('saveLedger.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void start(() => save(null))}>{t('saveLedger.ours')}</Menu.Item>
        <Menu.Item onClick={() => void start(chooseForm)}>{t('saveLedger.form')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** `2019台账 销售 clean.xlsx`; the sheet is only named where there are several. */
function suggestedName(file: FileView, sheet: SheetView, suffix: string): string {
  const base = file.name.replace(/^.*\/|\.[^./]+$/g, '');
  return [base, ...(file.sheets.length > 1 ? [sheet.name] : []), suffix].join(' ').concat('.xlsx');
}
