import { Checkbox, NumberInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { placeText } from '../../../../shared/archive/place-text.ts';
import type { FoundFolder } from '../../../data/archive/archive-row.ts';
import type { CheckedFolder } from '../../../data/archive/shelf-check.ts';
import { useFormat } from '../../../ui/format.ts';

interface TickRowProps {
  readonly of: FoundFolder;
  /** Undefined: not found yet. */
  readonly known: CheckedFolder | undefined;
  readonly onTick: (folder: FoundFolder, pages: number | null) => void;
}

/** One folder of the list; a count of its pages ticks it as well. */
export function TickRow({ of, known, onTick }: TickRowProps) {
  const t = useTranslations('archive.tick');
  const format = useFormat();
  const { folder, name } = of;
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={t('tick', { number: folder.number })}
          checked={known !== undefined}
          disabled={known !== undefined}
          onChange={() => onTick(of, null)}
        />
      </td>
      <th scope="row">{folder.number}</th>
      <td>{name}</td>
      <td>{placeText(folder.place) || '—'}</td>
      <td data-figure>{folder.pages === null ? '—' : format.integer(folder.pages)}</td>
      <td>
        <NumberInput
          size="xs"
          w={90}
          min={0}
          max={9999}
          allowDecimal={false}
          hideControls
          aria-label={t('countOf', { number: folder.number })}
          defaultValue={known?.counted ?? ''}
          onBlur={(event) => {
            const { value } = event.currentTarget;
            if (value !== '' && Number(value) !== known?.counted) onTick(of, Number(value));
          }}
        />
      </td>
    </tr>
  );
}
