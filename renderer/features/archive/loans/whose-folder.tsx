import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { foundFolder } from '../../../data/archive/folders.ts';
import { today } from '../../../data/clock.ts';
import { searchCustomers } from '../../../data/search.ts';
import { useQuery } from '../../../data/use-query.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import screen from '../archive.module.css';

const OFFERED = 6;

/** Whose folder goes out: its label is scanned, or number, name or pinyin typed. */
export function WhoseFolder({ onChoose }: { readonly onChoose: (customerId: Id) => void }) {
  const t = useTranslations('archive.lend');
  const [text, setText] = useState('');
  const hits = useQuery(async () => (text.trim() === '' ? [] : searchCustomers(text.trim(), OFFERED)), [text]) ?? [];
  async function take(): Promise<void> {
    const found = await foundFolder(text.trim(), today());
    if (found !== null) onChoose(found.folder.customerId);
    else if (hits[0] !== undefined) onChoose(hits[0].id);
  }
  return (
    <Stack gap="xs">
      <TextInput
        data-autofocus
        label={t('whose')}
        description={t('whoseHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event)) return;
          event.preventDefault();
          void take();
        }}
      />
      {hits.map(({ id, name }) => (
        <Button key={id} size="compact-sm" variant="default" justify="flex-start" onClick={() => onChoose(id)}>
          {name}
        </Button>
      ))}
      {text.trim() !== '' && hits.length === 0 && <p className={screen.hint}>{t('nobody')}</p>}
    </Stack>
  );
}
