import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PaperPart } from './parts-of.ts';

interface PartSelectProps {
  readonly parts: readonly PaperPart[];
  readonly part: number;
  readonly onPart: (part: number) => void;
}

/** Which run of a long print is laid out; nothing to choose for a short one. */
export function PartSelect({ parts, part, onPart }: PartSelectProps) {
  const t = useTranslations('reconcile.paper');
  if (parts.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('part')}
      value={String(part)}
      onChange={(event) => onPart(Number(event.currentTarget.value))}
      data={parts.map(({ from, to }, at) => ({
        value: String(at),
        label: t('partOf', { part: at + 1, count: parts.length, from: from + 1, to }),
      }))}
    />
  );
}
