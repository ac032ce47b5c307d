import { Button, Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import type { AgeingBase } from '../../../data/credit/ageing.ts';
import { DayInput } from '../day-input.tsx';
import type { Address } from '../use-address.ts';
import { FilterMenu } from './filter-menu.tsx';
import { AGEING_GROUPS } from './use-ageing-query.ts';
import classes from './ageing.module.css';

interface AgeingBarProps {
  readonly address: Address;
  readonly base: AgeingBase;
  readonly group: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onLeaveSearch: () => void;
  readonly trend: boolean;
  readonly onTrend: (shown: boolean) => void;
  /** Null: there is nothing to hand on. */
  readonly onExport: (() => void) | null;
  readonly onPrint: () => void;
}

/** As of when, counted how, grouped by what, whom; and the ways out of the screen. */
export function AgeingBar(props: AgeingBarProps) {
  const { address, base, group, text, onText, search, onLeaveSearch, trend, onTrend, onExport, onPrint } = props;
  const t = useTranslations('receivables.ageing');
  return (
    <div className={classes.bar}>
      <DayInput label={t('asOf')} day={address.day ?? today()} onDay={(day) => address.set({ asOf: day === today() ? '' : day })} />
      <SegmentedControl
        size="xs"
        aria-label={t('base')}
        value={base}
        onChange={(value) => address.set({ base: value === 'dueOn' ? '' : value })}
        data={[
          { value: 'dueOn', label: t('byDue') },
          { value: 'date', label: t('byDate') },
        ]}
      />
      <NativeSelect
        size="xs"
        className={classes.group}
        aria-label={t('groupBy')}
        value={group}
        data={AGEING_GROUPS.map((value) => ({ value, label: t(`by.${value}`) }))}
        onChange={(event) => address.set({ group: event.currentTarget.value === 'customer' ? '' : event.currentTarget.value })}
      />
      <TextInput
        ref={search}
        size="xs"
        type="search"
        className={classes.search}
        aria-label={t('find')}
        placeholder={t('find')}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'Escape')) return;
          event.preventDefault();
          if (event.key === 'Escape') onText('');
          onLeaveSearch();
        }}
      />
      <Checkbox
        size="xs"
        label={t('overdueOnly')}
        checked={address.overdue === '1'}
        onChange={(event) => address.set({ overdue: event.currentTarget.checked ? '1' : '' })}
      />
      <FilterMenu address={address} />
      <span className={classes.ways}>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-pressed={trend}
          leftSection={<IconChartBar size={15} aria-hidden />}
          onClick={() => onTrend(!trend)}
        >
          {t('trend')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={onExport === null} onClick={() => onExport?.()}>
          {t('export')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={onExport === null} onClick={onPrint}>
          {t('print')}
        </Button>
      </span>
    </div>
  );
}
