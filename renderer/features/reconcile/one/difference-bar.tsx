import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { fieldText } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import type { DifferenceList, DifferenceQuery } from '../../../data/reconcile/difference-query.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { useFormat } from '../../../ui/format.ts';
import { useSay } from '../use-say.ts';
import classes from './one.module.css';

const STATES: readonly DifferenceQuery['state'][] = ['toDo', 'asked', 'postponed', 'resolved', 'all'];

interface DifferenceBarProps {
  readonly query: DifferenceQuery;
  readonly list: DifferenceList | undefined;
  readonly onQuery: (change: Partial<DifferenceQuery>) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** Down and Enter go on to the table. */
  readonly onLeave: () => void;
}

/** Which differences are shown. */
export function DifferenceBar({ query, list, onQuery, searchRef, onLeave }: DifferenceBarProps) {
  const t = useTranslations('reconcile.bar');
  const states = useTranslations('reconcile.state');
  const say = useSay();
  const { integer } = useFormat();
  const { owners = [], fields = [], total = 0 } = list?.summary ?? {};
  return (
    <div className={classes.bar} role="group" aria-label={t('label')}>
      <SegmentedControl
        size="xs"
        aria-label={t('state')}
        value={query.state}
        onChange={(state) => onQuery({ state })}
        data={STATES.map((value) => ({ value, label: states(value) }))}
      />
      <NativeSelect
        size="xs"
        aria-label={t('field')}
        value={query.field}
        onChange={(event) => onQuery({ field: event.currentTarget.value })}
        data={[
          { value: '', label: t('anyField') },
          ...fields.map(({ field, count }) => ({ value: field, label: `${fieldText(field, say)} (${integer(count)})` })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('owner')}
        value={query.owner}
        onChange={(event) => onQuery({ owner: event.currentTarget.value })}
        data={[
          { value: '', label: t('anyOwner') },
          ...owners.map(({ owner, count }) => ({ value: owner, label: `${owner} (${integer(count)})` })),
        ]}
      />
      <TextInput
        ref={searchRef}
        size="xs"
        role="searchbox"
        className={classes.search}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query.text}
        onChange={(event) => onQuery({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key !== 'ArrowDown' && event.key !== 'Enter' && event.key !== 'Escape') return;
          if (event.key === 'Escape') onQuery({ text: '' });
          event.preventDefault();
          onLeave();
        }}
      />
      <span className={classes.count} role="status">
        {list && t('count', { count: list.count, total })}
      </span>
    </div>
  );
}
