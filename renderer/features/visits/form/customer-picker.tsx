import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { searchCustomers, type CustomerHit } from '../../../data/search.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import classes from './form.module.css';

const WAIT_MS = 100;
const SHOWN = 8;
const NONE: readonly CustomerHit[] = [];

/** Type to find by name, pinyin, initials or telephone; Enter takes the first one found. */
export function CustomerPicker({ onPick }: { readonly onPick: (id: Id) => void }) {
  const t = useTranslations('visits.form');
  const combobox = useCombobox();
  const [text, setText] = useState('');
  const hits = useHits(text);
  useEffect(() => {
    if (hits.length > 0) combobox.selectFirstOption();
    // Only new hits move the selection.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hits]);
  return (
    <Combobox store={combobox} onOptionSubmit={(id) => onPick(id)} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          role="combobox"
          aria-expanded={combobox.dropdownOpened}
          aria-controls={combobox.listId ?? undefined}
          label={t('customer')}
          placeholder={t('customerHint')}
          withAsterisk
          autoComplete="off"
          data-autofocus
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={hits.length === 0}>
        <Combobox.Options aria-label={t('found')}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id} className={classes.hit}>
              <GradeBadge grade={hit.grade} state="effective" />
              <span>{hit.name}</span>
              <span className={classes.dim}>{[hit.shortName, hit.region, hit.salesRep].filter(Boolean).join(' · ')}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function useHits(text: string): readonly CustomerHit[] {
  const [found, setFound] = useState(NONE);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return undefined;
    let overtaken = false;
    const timer = window.setTimeout(() => {
      searchCustomers(wanted, SHOWN).then(
        (hits) => !overtaken && setFound(hits),
        () => undefined,
      );
    }, WAIT_MS);
    return () => {
      overtaken = true;
      window.clearTimeout(timer);
    };
  }, [wanted]);
  return wanted === '' ? NONE : found;
}
