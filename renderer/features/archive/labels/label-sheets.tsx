import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { labelPlaces, type LabelSheet } from '../../../../shared/rules/6-archive/index.ts';
import { QrCode } from '../../../ui/qr-code.tsx';
import type { Label } from './label.ts';
import classes from './labels.module.css';

interface LabelSheetsProps {
  readonly sheet: LabelSheet;
  readonly labels: readonly Label[];
  /** Labels that are gone from the first sheet. */
  readonly used: number;
  /** Where this printer prints too far left and too high, millimetres. */
  readonly offset: { readonly x: number; readonly y: number };
  /** A place of the first sheet was clicked: the first free label. */
  readonly onUsed: (used: number) => void;
}

/** Sheets of labels in exact millimetres; on screen each place of the first is a button, on paper there is nothing but the labels. */
export function LabelSheets({ sheet, labels, used, offset, onUsed }: LabelSheetsProps) {
  const t = useTranslations('archive.labels');
  const places = labelPlaces(sheet, labels.length, used);
  const pages = (places.at(-1)?.page ?? 0) + 1;
  const perPage = sheet.columns * sheet.rows;
  return (
    <div className={`print-root ${classes.root}`} role="document" aria-label={t('preview')}>
      {/* For the whole window, since Chromium 114 forgets named pages on some sheets. */}
      <style>{'@page { size: A4; margin: 0; }'}</style>
      {Array.from({ length: pages }, (_, page) => (
        <section
          key={`${sheet.key}-${page}`}
          className={classes.page}
          data-label-page={page + 1}
          aria-label={t('page', { page: page + 1, pages })}
        >
          {page === 0 &&
            labelPlaces(sheet, perPage, 0).map(({ x, y }, place) => (
              <UnstyledButton
                key={`${x}-${y}`}
                className={classes.free}
                style={{ left: `${x}mm`, top: `${y}mm`, width: `${sheet.width}mm`, height: `${sheet.height}mm` }}
                aria-label={t('startAt', { place: place + 1 })}
                aria-pressed={place === used}
                title={t('startAt', { place: place + 1 })}
                data-gone={place < used || undefined}
                onClick={() => onUsed(place)}
              />
            ))}
          {labels.map((label, index) => {
            const at = places[index];
            return at?.page === page ? (
              <LabelView key={label.key} label={label} sheet={sheet} x={at.x + offset.x} y={at.y + offset.y} />
            ) : null;
          })}
        </section>
      ))}
    </div>
  );
}

/** Printers are off by a millimetre or two: the label keeps clear of its edge. */
const MARGIN_MM = 3;
const LARGEST_CODE_MM = 30;
/** Characters that stand in three lines beside the code of the smallest label. */
const LONG_NAME = 24;

function LabelView({ label, sheet, x, y }: { readonly label: Label; readonly sheet: LabelSheet; readonly x: number; readonly y: number }) {
  const t = useTranslations('archive.labels');
  const code = Math.min(LARGEST_CODE_MM, sheet.height - 2 * MARGIN_MM, sheet.width / 2.4);
  return (
    <div
      className={classes.label}
      data-label={label.code}
      style={{ left: `${x}mm`, top: `${y}mm`, width: `${sheet.width}mm`, height: `${sheet.height}mm`, padding: `${MARGIN_MM}mm` }}
    >
      <div className={classes.code} style={{ width: `${code}mm`, height: `${code}mm` }}>
        <QrCode text={label.code} label={t('code', { head: label.head })} />
      </div>
      <div className={classes.text}>
        <div className={classes.head}>{label.head}</div>
        {label.name !== '' && (
          <div className={classes.name} data-long={label.name.length > LONG_NAME || undefined}>
            {label.name}
          </div>
        )}
        {label.lines.map((line) => (
          <div key={line} className={classes.line}>
            {line}
          </div>
        ))}
      </div>
    </div>
  );
}
