import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import { ColumnEditor } from './column-editor.tsx';
import { SheetBar } from './sheet-bar.tsx';
import { SheetRows } from './sheet-rows.tsx';
import classes from './reading-step.module.css';

interface SheetPaneProps {
  readonly file: FileView;
  readonly sheet: SheetView;
}

/** The sheet as the reader sees it, with everything about it open to correction. */
export function ActiveSheetPane({ file, sheet }: SheetPaneProps) {
  const t = useTranslations('import');
  const grid = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<string | null>(null);
  function close(): void {
    setEdited(null);
    // After the dialog is gone: keys go on where they were.
    requestAnimationFrame(() => grid.current?.focus({ preventScroll: true }));
  }
  return (
    <section className={classes.sheet} aria-label={sheet.name}>
      <SheetBar file={file} sheet={sheet} onEditColumns={() => setEdited(sheet.columns[0]?.column ?? 'A')} />
      <SheetRows key={`${file.id}/${sheet.table}`} file={file} sheet={sheet} grid={grid} onEditColumn={setEdited} />
      <p className={classes.keys}>{t('sheet.keys')}</p>
      {edited !== null && <ColumnEditor file={file} sheet={sheet} column={edited} onColumn={setEdited} onClose={close} />}
    </section>
  );
}
