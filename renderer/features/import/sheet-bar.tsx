import { Button, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useFormat } from '../../ui/format.ts';
import { HeaderRowsInput } from './header-rows-input.tsx';
import { useImport } from './import-store.ts';
import { KindSelect } from './kind-select.tsx';
import { SaveLedger } from './save-ledger.tsx';
import classes from './sheet-bar.module.css';

interface SheetBarProps {
  readonly file: FileView;
  readonly sheet: SheetView;
  readonly onEditColumns: () => void;
}

/** What was understood of the sheet as a whole; each piece can be corrected in place. */
export function SheetBar({ file, sheet, onEditColumns }: SheetBarProps) {
  const t = useTranslations('import');
  const format = useFormat();
  const session = useImport((state) => state.session);
  const corrected = Object.keys(sheet.correction).length > 0;
  return (
    <div className={classes.bar}>
      <h2 className={classes.name} title={sheet.title}>
        {sheet.name}
      </h2>
      <KindSelect file={file} sheet={sheet} />
      <HeaderRowsInput
        key={sheet.headerRows.join()}
        rows={sheet.headerRows}
        onRows={(headerRows) => void session?.correct(file.id, sheet.table, { headerRows })}
      />
      <Button size="compact-sm" variant="default" onClick={onEditColumns}>
        {t('sheet.columns', { understood: sheet.columns.filter((column) => column.field !== null).length, all: sheet.columns.length })}
      </Button>
      {corrected && (
        <Button size="compact-sm" variant="subtle" onClick={() => void session?.restore(file.id, sheet.table)}>
          {sheet.remembered ? t('sheet.forgetRemembered') : t('sheet.restore')}
        </Button>
      )}
      {sheet.kind !== 'other' && sheet.records > 0 && <SaveLedger file={file} sheet={sheet} />}
      <Text size="sm" c="dimmed" className={classes.count}>
        {t('sheet.rows', { count: format.integer(sheet.lastRow - sheet.firstRow + 1) })}
      </Text>
    </div>
  );
}
