import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PaperPlace } from '../../shared/records/archive-document.ts';
import classes from './place-fields.module.css';

const PARTS = ['room', 'cabinet', 'shelf', 'box'] as const;

interface PlaceFieldsProps {
  readonly place: PaperPlace;
  readonly onPlace: (place: PaperPlace) => void;
  readonly autoFocus?: boolean;
}

/** §6.1.1 where a paper lies: room, cabinet, shelf, box. */
export function PlaceFields({ place, onPlace, autoFocus = false }: PlaceFieldsProps) {
  const t = useTranslations('archive.place');
  return (
    <div className={classes.fields}>
      {PARTS.map((part, index) => (
        <TextInput
          key={part}
          label={t(part)}
          value={place[part]}
          maxLength={40}
          data-autofocus={(autoFocus && index === 0) || undefined}
          onChange={(event) => onPlace({ ...place, [part]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
