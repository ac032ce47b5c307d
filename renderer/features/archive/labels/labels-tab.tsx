import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LABEL_SHEETS } from '../../../../shared/rules/6-archive/index.ts';
import { today } from '../../../data/clock.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { chooseArchives, useChosenArchives } from '../chosen-archives.ts';
import { PaperButtons } from '../paper-buttons.tsx';
import { LabelSheets } from './label-sheets.tsx';
import { PrinterOffset, usePrinterOffset } from './printer-offset.tsx';
import { MOST_LABELS, useLabels, type LabelKind } from './use-labels.ts';
import screen from '../archive.module.css';

const KINDS: readonly LabelKind[] = ['folders', 'shelves', 'boxes'];

/** §6.2.1 labels of folders, shelves and boxes on sheets as they are sold, from the first label that is still on the sheet. */
export function LabelsTab({ onList }: { readonly onList: () => void }) {
  const t = useTranslations('archive.labels');
  const chosen = useChosenArchives(({ ids }) => ids);
  const [kind, setKind] = useState<LabelKind>('folders');
  const [sheetKey, setSheetKey] = useState(LABEL_SHEETS[0]?.key ?? '');
  const [used, setUsed] = useState(0);
  const [offset, setOffset] = usePrinterOffset();
  const made = useLabels(kind, chosen);
  const sheet = LABEL_SHEETS.find(({ key }) => key === sheetKey);
  const labels = made?.labels ?? [];
  return (
    <div className={screen.split}>
      <div className={screen.side}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('kind')}
          value={kind}
          onChange={(next) => setKind(next)}
          data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {kind === 'folders' && (
          <p className={screen.hint}>
            {chosen.size > 0 ? t('ofChosen', { count: chosen.size }) : t('ofAll')}{' '}
            {chosen.size > 0 && (
              <Button size="compact-xs" variant="subtle" onClick={() => chooseArchives([])}>
                {t('takeAll')}
              </Button>
            )}
          </p>
        )}
        <NativeSelect
          label={t('sheet')}
          value={sheetKey}
          onChange={(event) => {
            setSheetKey(event.currentTarget.value);
            setUsed(0);
          }}
          data={LABEL_SHEETS.map(({ key, columns, rows, width, height }) => ({
            value: key,
            label: t('sheetOf', { columns, rows, width: String(width), height: String(height) }),
          }))}
        />
        <p className={screen.hint}>{t('startHint')}</p>
        <p className={screen.hint}>{t('exact')}</p>
        <PrinterOffset offset={offset} onOffset={setOffset} />
        <p role="status" className={screen.hint}>
          {made && t('count', { count: labels.length })}
        </p>
        {(made?.left ?? 0) > 0 && <p className={screen.error}>{t('tooMany', { most: MOST_LABELS, left: made?.left ?? 0 })}</p>}
        <PaperButtons name={t('file', { kind: t(`kinds.${kind}`), date: today() })} disabled={labels.length === 0} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the sheets */}
      <div className={screen.preview} tabIndex={0} role="region" aria-label={t('preview')} data-ready={made !== undefined}>
        {made && labels.length === 0 && (
          <EmptyState title={t(`none.${kind}`)} hint={t(`noneHint.${kind}`)}>
            <Button onClick={onList}>{t('toList')}</Button>
          </EmptyState>
        )}
        {sheet && labels.length > 0 && <LabelSheets sheet={sheet} labels={labels} used={used} offset={offset} onUsed={setUsed} />}
      </div>
    </div>
  );
}
