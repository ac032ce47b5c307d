import { Autocomplete, Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { facets } from '../../../data/customer-table.ts';
import { useQuery } from '../../../data/use-query.ts';
import { isComposing } from '../../../ui/is-composing.ts';

const OFFERED = 50;

interface SetTextDialogProps {
  readonly field: 'salesRep' | 'region';
  readonly count: number;
  readonly onSet: (value: string) => void;
  readonly onClose: () => void;
}

/** One text for many customers; those that others already have are offered. */
export function SetTextDialog({ field, count, onSet, onClose }: SetTextDialogProps) {
  const t = useTranslations('customers.bulk');
  const words = useTranslations('words.field');
  const known = useQuery(facets, []);
  const [value, setValue] = useState('');
  const offered = (field === 'salesRep' ? known?.salesReps : known?.regions) ?? [];
  function finish(): void {
    onSet(value.trim());
    onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('setTitle', { field: words(field), count })}
      size="sm"
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <Autocomplete
        label={words(field)}
        data-autofocus
        data={offered.map((each) => each.value)}
        limit={OFFERED}
        value={value}
        onChange={setValue}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && finish()}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={finish}>{value.trim() === '' ? t('setEmpty', { count }) : t('set', { count })}</Button>
      </Group>
    </Modal>
  );
}
