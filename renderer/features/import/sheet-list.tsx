import { Checkbox, UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useFormat } from '../../ui/format.ts';
import { useImport } from './import-store.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import classes from './file-list.module.css';

/** The tables of a file, each with what it is and whether it is going to be imported. */
export function SheetList({ file }: { readonly file: FileView }) {
  const t = useTranslations('import');
  const shown = file.sheets.filter((sheet) => sheet.lastRow >= sheet.firstRow);
  const empty = file.sheets.filter((sheet) => sheet.lastRow < sheet.firstRow);
  return (
    <section aria-label={t('sheets.of', { file: file.name })} className={classes.sheetsOf}>
      <ul className={classes.sheets}>
        {shown.map((sheet) => (
          <SheetEntry key={sheet.table} file={file} sheet={sheet} />
        ))}
      </ul>
      {empty.length > 0 && <p className={classes.facts}>{t('sheets.empty', { names: empty.map((sheet) => sheet.name).join('、') })}</p>}
    </section>
  );
}

function SheetEntry({ file, sheet }: { readonly file: FileView; readonly sheet: SheetView }) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const format = useFormat();
  const session = useImport((state) => state.session);
  const active = useImport((state) => state.activeTable === sheet.table);
  const importable = sheet.writes !== null && sheet.records > 0;
  const label = sheet.range === '' ? sheet.name : `${sheet.name} ${sheet.range}`;
  return (
    <li className={classes.sheet} data-active={active || undefined}>
      <Checkbox
        size="xs"
        checked={sheet.included && importable}
        disabled={!importable}
        aria-label={t('sheets.include', { sheet: label })}
        onChange={(event) => void session?.include(file.id, sheet.table, event.currentTarget.checked)}
      />
      <UnstyledButton
        className={classes.sheetName}
        aria-current={active ? 'true' : undefined}
        onClick={() => useImport.setState({ activeTable: sheet.table, jump: null })}
      >
        <span>{label}</span>
        <span className={classes.facts}>
          {words.kind(sheet.kind)} · {t('file.records', { count: format.integer(sheet.records) })}
          {sheet.state !== 'visible' && ` · ${t('sheets.hidden')}`}
          {sheet.remembered && ` · ${t('sheets.remembered')}`}
        </span>
        {sheet.remark !== '' && <span className={classes.facts}>{words.remark(sheet.remark)}</span>}
      </UnstyledButton>
    </li>
  );
}
