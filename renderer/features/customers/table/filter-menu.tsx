import { ActionIcon, Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconFilter, IconFilterFilled } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CustomerFilters } from '../../../data/customer-table.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import { setFilter, useTableView } from '../table-view.ts';
import { useFilterChoices } from './use-filter-choices.ts';
import classes from './filter-menu.module.css';

const SEARCH_FROM = 10;
const SHOWN = 200;

interface FilterMenuProps {
  readonly filter: keyof CustomerFilters;
  readonly title: string;
}

/** The filter of one column, in its head. */
export function FilterMenu({ filter, title }: FilterMenuProps) {
  const t = useTranslations('customers.table');
  const [opened, setOpened] = useState(false);
  const active = useTableView((view) => (view.filters[filter]?.length ?? 0) > 0);
  const label = t('filterBy', { column: title });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size={20}
          color={active ? 'steel' : 'gray'}
          className={classes.trigger}
          data-active={active || undefined}
          aria-label={label}
          title={label}
          onClick={() => setOpened(!opened)}
        >
          {active ? <IconFilterFilled size={13} /> : <IconFilter size={13} />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={label}>
        {opened && <Choices filter={filter} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Choices({ filter }: { readonly filter: keyof CustomerFilters }) {
  const t = useTranslations('customers.table');
  const choices = useFilterChoices(filter);
  const chosen: readonly string[] | undefined = useTableView((view) => view.filters[filter]);
  const [text, setText] = useState('');
  const folded = foldText(text);
  const found = useMemo(() => (choices ?? []).filter(({ label }) => folded === '' || foldText(label).includes(folded)), [choices, folded]);
  return (
    <div className={classes.menu}>
      {choices !== undefined && choices.length > SEARCH_FROM && (
        <TextInput
          size="xs"
          data-autofocus
          placeholder={t('findChoice')}
          aria-label={t('findChoice')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div className={classes.choices}>
        {found.slice(0, SHOWN).map(({ value, label, count }) => (
          <Checkbox
            key={value}
            size="xs"
            label={count === undefined ? label : `${label}  ${count}`}
            checked={chosen?.includes(value) ?? false}
            onChange={(event) =>
              setFilter(
                filter,
                (event.currentTarget.checked ? [...(chosen ?? []), value] : (chosen ?? []).filter((each) => each !== value)) as never,
              )
            }
          />
        ))}
        {choices !== undefined && found.length === 0 && <span className={classes.nothing}>{t('noChoice')}</span>}
      </div>
      <Button size="compact-xs" variant="subtle" disabled={(chosen?.length ?? 0) === 0} onClick={() => setFilter(filter, undefined)}>
        {t('clearFilter')}
      </Button>
    </div>
  );
}
