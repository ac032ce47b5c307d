import { Button, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { GRADES } from '../../../../shared/rules/2-grading/index.ts';
import { facets } from '../../../data/customer-table.ts';
import { useQuery } from '../../../data/use-query.ts';
import type { Address } from '../use-address.ts';

/** Whose customers, which region, which grade; the button says how many of them narrow the report. */
export function FilterMenu({ address }: { readonly address: Address }) {
  const t = useTranslations('receivables.ageing');
  const field = useTranslations('words.field');
  const grade = useTranslations('words.grade');
  const choices = useQuery(facets, []);
  const count = [address.rep, address.region, address.grade].filter((value) => value !== '').length;
  const all = { value: '', label: t('all') };
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button size="compact-sm" variant="subtle" leftSection={<IconFilter size={15} aria-hidden />}>
          {count === 0 ? t('filter') : t('filters', { count })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={12} aria-label={t('filter')}>
        <Stack gap={8}>
          <NativeSelect
            size="xs"
            label={field('salesRep')}
            value={address.rep}
            data={[all, ...(choices?.salesReps ?? []).map(({ value }) => ({ value, label: value })).filter(({ value }) => value !== '')]}
            onChange={(event) => address.set({ rep: event.currentTarget.value })}
          />
          <NativeSelect
            size="xs"
            label={field('region')}
            value={address.region}
            data={[all, ...(choices?.regions ?? []).map(({ value }) => ({ value, label: value })).filter(({ value }) => value !== '')]}
            onChange={(event) => address.set({ region: event.currentTarget.value })}
          />
          <NativeSelect
            size="xs"
            label={field('grade')}
            value={address.grade}
            data={[all, ...GRADES.map((value) => ({ value, label: grade(value) }))]}
            onChange={(event) => address.set({ grade: event.currentTarget.value })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
