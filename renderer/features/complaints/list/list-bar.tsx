import { CloseButton, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { COMPLAINT_KINDS, type ComplaintKind } from '../../../../shared/records/complaint.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { SHOWN, type Address } from '../use-address.ts';
import type { FoundComplaints } from './use-complaint-rows.ts';
import classes from './list.module.css';

interface ListBarProps {
  readonly address: Address;
  readonly found: FoundComplaints | undefined;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** Down and Enter go on to the table. */
  readonly onLeave: () => void;
}

/** Which complaints are shown, in the address; how many they are and how many of them are late. */
export function ListBar({ address, found, searchRef, onLeave }: ListBarProps) {
  const t = useTranslations('complaints.list');
  const kinds = useTranslations('complaints.kind');
  const { typed, send, type } = useTyped(address.text, (q) => address.setFilter({ q }));
  return (
    <div className={classes.bar}>
      <SegmentedControl
        size="xs"
        aria-label={t('show')}
        value={address.show}
        onChange={(show) => address.setFilter({ show })}
        data={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
      />
      <NativeSelect
        size="xs"
        aria-label={t('kind')}
        value={address.kind ?? ''}
        onChange={(event) => address.setFilter({ kind: event.currentTarget.value as ComplaintKind | '' })}
        data={[{ value: '', label: t('everyKind') }, ...COMPLAINT_KINDS.map((value) => ({ value, label: kinds(value) }))]}
      />
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
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            send('');
          }
        }}
      />
      <span className={classes.count} role="status">
        {found && !found.failed && (
          <>
            {t('count', { count: found.list.count })}
            {found.list.late > 0 && <strong className={classes.late}>{t('late', { count: found.list.late })}</strong>}
          </>
        )}
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
