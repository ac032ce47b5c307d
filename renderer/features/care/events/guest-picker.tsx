import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { searchCustomers } from '../../../data/search.ts';
import { useQuery } from '../../../data/use-query.ts';

const SHOWN = 8;

/** Found by name, pinyin or initials; choosing one invites it. */
export function GuestPicker({ onPick }: { readonly onPick: (customerId: Id) => void }) {
  const t = useTranslations('care.events');
  const [text, setText] = useState('');
  const asked = text.trim();
  const hits = useQuery(async () => (asked === '' ? [] : searchCustomers(asked, SHOWN)), [asked]) ?? [];
  return (
    <Autocomplete
      size="xs"
      my={8}
      label={t('invite')}
      placeholder={t('inviteHint')}
      value={text}
      onChange={setText}
      data={[...new Set(hits.map(({ name }) => name))]}
      filter={({ options }) => options}
      selectFirstOptionOnChange
      onOptionSubmit={(name) => {
        const hit = hits.find((each) => each.name === name);
        if (hit) onPick(hit.id);
        window.setTimeout(() => setText(''), 0);
      }}
    />
  );
}
