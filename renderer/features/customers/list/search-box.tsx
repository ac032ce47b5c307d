import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '../../../ui/is-composing.ts';

interface SearchBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Down and Enter go on to the table. */
  readonly onLeave: () => void;
  readonly place: RefObject<HTMLInputElement | null>;
}

/** Finds as one types; what an input method is still composing is not searched. */
export function SearchBox({ text, onText, onLeave, place }: SearchBoxProps) {
  const t = useTranslations('customers.list');
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
  return (
    <TextInput
      ref={place}
      size="xs"
      w={230}
      role="searchbox"
      aria-label={t('search')}
      placeholder={t('searchHint')}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={typed === '' ? null : <CloseButton size="xs" aria-label={t('clearSearch')} onClick={() => send('')} />}
      value={typed}
      onChange={(event) =>
        (event.nativeEvent as InputEvent).isComposing ? setTyped(event.currentTarget.value) : send(event.currentTarget.value)
      }
      onCompositionEnd={(event) => send(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onLeave();
        }
        if (event.key === 'Escape' && typed !== '') {
          event.preventDefault();
          send('');
        }
      }}
    />
  );
}
