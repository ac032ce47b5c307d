import { CloseButton, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { ARCHIVES_SHOWN, type ArchiveOrder } from '../../../data/archive/archive-row.ts';
import { placesInUse } from '../../../data/archive/folders.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import type { Address } from '../use-address.ts';
import screen from '../archive.module.css';
import classes from './list.module.css';

interface ListBarProps {
  readonly address: Address;
  readonly place: string;
  readonly onPlace: (place: string) => void;
  readonly found: ArchiveOrder | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** Down and Enter go on to the table. */
  readonly onLeave: () => void;
}

/** Which archives are shown; how many they are and how complete on average. */
export function ListBar({ address, place, onPlace, found, searchRef, onLeave }: ListBarProps) {
  const t = useTranslations('archive.list');
  const format = useFormat();
  const places = useQuery(placesInUse, []) ?? [];
  const { typed, type, send } = useTyped(address.text, (q) => address.set({ q }));
  return (
    <div className={screen.bar}>
      <SegmentedControl
        size="xs"
        aria-label={t('show')}
        value={address.show}
        onChange={(show) => address.set({ show: show === 'all' ? '' : show })}
        data={ARCHIVES_SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
      />
      {places.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t('place')}
          value={place}
          onChange={(event) => onPlace(event.currentTarget.value)}
          data={[{ value: '', label: t('everywhere') }, ...places.map((each) => ({ value: each.place, label: each.place }))]}
        />
      )}
      <TextInput
        ref={searchRef}
        size="xs"
        role="searchbox"
        className={classes.search}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={typed === '' ? null : <CloseButton size="xs" aria-label={t('clearSearch')} onClick={() => send('')} />}
        value={typed}
        onChange={(event) => ((event.nativeEvent as InputEvent).isComposing ? type : send)(event.currentTarget.value)}
        onCompositionEnd={(event) => send(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            onLeave();
          }
        }}
      />
      <span className={screen.count} role="status">
        {found && t('count', { count: found.count, complete: found.complete === null ? '—' : format.percent(found.complete) })}
      </span>
    </div>
  );
}

/** What is being typed, and what of it was sent on; what an input method still composes is not. */
function useTyped(text: string, onText: (text: string) => void) {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);
  function send(next: string): void {
    setTyped(next);
    sent.current = next;
    onText(next);
  }
  return { typed, send, type: setTyped };
}
