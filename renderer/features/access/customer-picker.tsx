import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../shared/values/id.ts';
import { searchCustomers, type CustomerHit } from '../../data/search.ts';
import { isComposing } from '../../ui/is-composing.ts';
import classes from './customer-picker.module.css';

const WAIT_MS = 100;
const SHOWN = 8;
const NONE: readonly CustomerHit[] = [];

interface CustomerPickerProps {
  readonly label: string;
  /** '' while only a name is typed. */
  readonly id: Id;
  readonly name: string;
  readonly problem: string | null;
  readonly onPick: (id: Id, name: string) => void;
}

/** Type to find by name, pinyin, initials or telephone; Enter or Tab takes the first one found. */
export function CustomerPicker({ label, id, name, problem, onPick }: CustomerPickerProps) {
  const t = useTranslations('access.ask');
  const combobox = useCombobox();
  const hits = useHits(id === '' ? name : '');
  useEffect(() => {
    if (hits.length > 0) combobox.selectFirstOption();
    // Only new hits move the selection.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hits]);
  function pick(picked: string): void {
    const hit = hits.find((each) => each.id === picked);
    if (!hit) return;
    onPick(hit.id, hit.name);
    combobox.closeDropdown();
  }
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          name="customer"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Combobox.Target adds them
          role="combobox"
          label={label}
          placeholder={t('customerHint')}
          autoComplete="off"
          value={name}
          error={problem}
          rightSection={id === '' ? null : <span className={classes.picked} title={t('picked')} aria-label={t('picked')} role="img" />}
          onChange={(event) => {
            onPick('', event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => id === '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Tab' && !event.shiftKey && id === '' && hits[0] && !isComposing(event)) pick(hits[0].id);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={hits.length === 0}>
        <Combobox.Options aria-label={t('found')}>
          {hits.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id} className={classes.hit}>
              <span className={classes.hitName}>{hit.name}</span>
              <span className={classes.hitFacts}>{[hit.shortName, hit.region, hit.salesRep].filter(Boolean).join(' · ')}</span>
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
