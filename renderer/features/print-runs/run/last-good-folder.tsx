import { Button, Group, NumberInput, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PrintRun } from '../../../../shared/records/print-run.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { NamedCustomer } from '../../../data/print-runs/customers-named.ts';

interface LastGoodFolderProps {
  readonly run: PrintRun;
  readonly names: ReadonlyMap<Id, NamedCustomer>;
  readonly disabled: boolean;
  readonly onLastGood: (lastGood: number) => void;
  readonly onClose: () => void;
}

/** After a jam: the user looks at the tray and says which folder is the last that came out whole. */
export function LastGoodFolder({ run, names, disabled, onLastGood, onClose }: LastGoodFolderProps) {
  const t = useTranslations('dossier.runs');
  const [last, setLast] = useState<number>(run.next);
  const upTo = Math.min(last, run.next);
  const customer = names.get(run.customerIds[upTo - 1] ?? '');
  return (
    <Paper withBorder p="sm" maw={560}>
      <NumberInput
        label={t('lastGood')}
        description={t('lastGoodHint')}
        min={0}
        max={run.next}
        allowDecimal={false}
        clampBehavior="strict"
        value={upTo}
        onChange={(value) => setLast(Number(value) || 0)}
      />
      <Text size="sm" mt={6} aria-live="polite">
        {upTo === 0 ? t('noneGood') : `${upTo} ${customer?.code ?? ''} ${customer?.name ?? ''}`}
      </Text>
      <Group gap="xs" mt="sm">
        <Button disabled={disabled} onClick={() => onLastGood(upTo)}>
          {t('goOnAfter', { number: upTo + 1 })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
      </Group>
    </Paper>
  );
}
