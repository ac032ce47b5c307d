import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '../../../ui/is-composing.ts';

const LONGEST = 40;

interface NameDialogProps {
  readonly title: string;
  readonly first: string;
  /** What the button does. */
  readonly action: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

export function NameDialog({ title, first, action, onName, onClose }: NameDialogProps) {
  const t = useTranslations('customers.views');
  const [name, setName] = useState(first);
  function finish(): void {
    if (name.trim() === '') return;
    onName(name.trim());
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={title} size="sm" closeButtonProps={{ 'aria-label': t('cancel') }}>
      <TextInput
        label={t('name')}
        data-autofocus
        maxLength={LONGEST}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !isComposing(event) && finish()}
      />
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button disabled={name.trim() === ''} onClick={finish}>
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
