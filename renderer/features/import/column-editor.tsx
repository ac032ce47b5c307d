import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { LEDGER_FIELDS, ledgerField } from '../../../shared/ledger/ledger-fields.ts';
import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useImport } from './import-store.ts';
import { KindSelect } from './kind-select.tsx';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import { UNITS_OF_TYPE } from './units-of-type.ts';
import { useColumnSamples } from './use-column-samples.ts';
import classes from './reading-step.module.css';

interface ColumnEditorProps {
  readonly file: FileView;
  readonly sheet: SheetView;
  /** Excel letter. */
  readonly column: string;
  readonly onColumn: (column: string) => void;
  readonly onClose: () => void;
}

const AS_NOTE = '';

/** What a column means and in which unit it is; takes effect at once, goes on to the next column by keyboard. */
export function ColumnEditor({ file, sheet, column, onColumn, onClose }: ColumnEditorProps) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const session = useImport((state) => state.session);
  const at = sheet.columns.findIndex((other) => other.column === column);
  const known = sheet.columns[at];
  const samples = useColumnSamples(file, sheet, column);
  const type = known?.field ? ledgerField(sheet.kind, known.field)?.type : undefined;
  const units = type === undefined ? [] : (UNITS_OF_TYPE[type] ?? []);
  const fields = LEDGER_FIELDS[sheet.kind].map(({ field }) => ({ value: field, label: words.field(field) }));
  const neighbour = (step: number): string | undefined => sheet.columns[at + step]?.column;
  return (
    <Modal
      opened
      onClose={onClose}
      title={known?.header ? t('column.title', { column, header: known.header }) : t('column.titleBare', { column })}
      size="sm"
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed" className={classes.samples}>
          {t('column.samples')} {samples.join(' · ') || '—'}
        </Text>
        {sheet.kind === 'other' && (
          <Text size="sm" component="div">
            {t('column.kindFirst')} <KindSelect file={file} sheet={sheet} autoFocus />
          </Text>
        )}
        <Select
          key={column}
          data-autofocus={sheet.kind !== 'other' || undefined}
          disabled={sheet.kind === 'other'}
          searchable
          label={t('column.means')}
          nothingFoundMessage={t('column.noField')}
          data={[{ value: AS_NOTE, label: t('column.asNote') }, ...fields]}
          value={known?.field ?? AS_NOTE}
          onChange={(field) =>
            void session?.correct(file.id, sheet.table, { fields: { [column]: field === null || field === AS_NOTE ? null : field } })
          }
        />
        {units.length > 0 && (
          <Select
            label={t('column.unit')}
            data={units.includes(known?.unit ?? '') || !known?.unit ? [...units] : [known.unit, ...units]}
            value={known?.unit ?? null}
            placeholder={t('column.unitFromCells')}
            onChange={(unit) => void (unit && session?.correct(file.id, sheet.table, { units: { [column]: unit } }))}
          />
        )}
        <Group justify="space-between">
          <Button variant="default" disabled={at <= 0} onClick={() => onColumn(neighbour(-1) ?? column)}>
            {t('column.previous')}
          </Button>
          <Button variant="default" disabled={neighbour(1) === undefined} onClick={() => onColumn(neighbour(1) ?? column)}>
            {t('column.next')}
          </Button>
          <Button onClick={onClose}>{t('column.done')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
