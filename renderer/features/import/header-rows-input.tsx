import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { parseRowNumbers, rowNumbersText } from './row-numbers.ts';
import classes from './sheet-bar.module.css';

interface HeaderRowsInputProps {
  readonly rows: readonly number[];
  readonly onRows: (rows: readonly number[]) => void;
}

/** `3-4`, `3`, or nothing for a sheet without a header; taken on Enter and on leaving. */
export function HeaderRowsInput({ rows, onRows }: HeaderRowsInputProps) {
  const t = useTranslations('import');
  const [text, setText] = useState(rowNumbersText(rows));
  const parsed = parseRowNumbers(text);
  function take(): void {
    if (parsed !== null && rowNumbersText(parsed) !== rowNumbersText(rows)) onRows(parsed);
  }
  return (
    <label className={classes.header}>
      <span>{t('sheet.headerRows')}</span>
      <TextInput
        size="xs"
        value={text}
        error={parsed === null}
        aria-label={t('sheet.headerRows')}
        placeholder={t('sheet.noHeader')}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.ctrlKey) take();
          if (event.key === 'Escape') setText(rowNumbersText(rows));
        }}
      />
    </label>
  );
}
