import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readRemembered, writeRemembered } from '../../../ui/remembered.ts';
import screen from '../archive.module.css';

export interface Offset {
  readonly x: number;
  readonly y: number;
}

const KEY = 'label-offset';
const MOST_MM = 10;

/** How far this machine's printer is off; kept here, since another laptop has another printer. */
export function usePrinterOffset(): readonly [Offset, (offset: Offset) => void] {
  const [offset, setOffset] = useState<Offset>(() => readRemembered<Offset>(KEY) ?? { x: 0, y: 0 });
  return [
    offset,
    (next) => {
      setOffset(next);
      writeRemembered(KEY, next.x === 0 && next.y === 0 ? null : next);
    },
  ];
}

export function PrinterOffset({ offset, onOffset }: { readonly offset: Offset; readonly onOffset: (offset: Offset) => void }) {
  const t = useTranslations('archive.labels.offset');
  return (
    <fieldset className={screen.pair}>
      <legend>{t('title')}</legend>
      {(['x', 'y'] as const).map((axis) => (
        <NumberInput
          key={axis}
          size="xs"
          label={t(axis)}
          value={offset[axis]}
          min={-MOST_MM}
          max={MOST_MM}
          step={0.5}
          decimalScale={1}
          clampBehavior="strict"
          suffix=" mm"
          onChange={(value) => onOffset({ ...offset, [axis]: Number(value) || 0 })}
        />
      ))}
      <p className={screen.hint}>{t('hint')}</p>
    </fieldset>
  );
}
