import { MultiSelect, SegmentedControl, Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Grade } from '../../../../shared/records/customer.ts';
import { facets } from '../../../data/customer-table.ts';
import type { RunChoice } from '../../../data/print-runs/choose-customers.ts';
import { savedViews } from '../../../data/saved-views.ts';
import { useQuery } from '../../../data/use-query.ts';

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];

interface RunCustomersProps {
  readonly choice: RunChoice | null;
  readonly onChoice: (choice: RunChoice) => void;
}

/** Whose dossiers: those handed over by another screen, a saved view, a region or grade, or a typed list. */
export function RunCustomers({ choice, onChoice }: RunCustomersProps) {
  const t = useTranslations('dossier.runs');
  const words = useTranslations('words.grade');
  const [handedOver] = useState(choice?.by === 'ids' ? choice : null);
  const [list, setList] = useState('');
  const views = useQuery(savedViews, []);
  const regions = useQuery(facets, [])?.regions.filter(({ value }) => value !== '') ?? [];
  const by = choice?.by ?? 'none';
  const filters = choice?.by === 'filters' ? choice.filters : {};
  const ways = [
    ...(handedOver === null ? [] : [{ value: 'ids', label: t('by.ids') }]),
    { value: 'filters', label: t('by.filters') },
    { value: 'view', label: t('by.view') },
    { value: 'list', label: t('by.list') },
  ];
  return (
    <>
      <SegmentedControl
        aria-label={t('whom')}
        data={ways}
        value={by}
        onChange={(way) => {
          if (way === 'ids' && handedOver !== null) onChoice(handedOver);
          if (way === 'filters') onChoice({ by: 'filters', filters: {} });
          if (way === 'view') onChoice({ by: 'view', viewId: views?.[0]?.id ?? '' });
          if (way === 'list') onChoice({ by: 'list', text: list });
        }}
      />
      {choice === null && (
        <Text size="sm" c="dimmed">
          {t('chooseFirst')}
        </Text>
      )}
      {choice?.by === 'filters' && (
        <>
          <MultiSelect
            label={t('grades')}
            placeholder={t('all')}
            data={GRADES.map((value) => ({ value, label: words(value) }))}
            value={[...(filters.grade ?? [])]}
            onChange={(grade) => onChoice({ by: 'filters', filters: { ...filters, grade: GRADES.filter((each) => grade.includes(each)) } })}
          />
          <MultiSelect
            label={t('regions')}
            placeholder={t('all')}
            searchable
            data={regions.map(({ value, count }) => ({ value, label: `${value} (${count})` }))}
            value={[...(filters.region ?? [])]}
            onChange={(region) => onChoice({ by: 'filters', filters: { ...filters, region } })}
          />
        </>
      )}
      {choice?.by === 'view' &&
        (views?.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('noViews')}
          </Text>
        ) : (
          <Select
            label={t('view')}
            data={(views ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={choice.viewId}
            allowDeselect={false}
            onChange={(viewId) => viewId !== null && onChoice({ by: 'view', viewId })}
          />
        ))}
      {choice?.by === 'list' && (
        <Textarea
          label={t('list')}
          description={t('listHint')}
          autosize
          minRows={4}
          maxRows={12}
          value={list}
          onChange={(event) => {
            setList(event.currentTarget.value);
            onChoice({ by: 'list', text: event.currentTarget.value });
          }}
        />
      )}
    </>
  );
}
