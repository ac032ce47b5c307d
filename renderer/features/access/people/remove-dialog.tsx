import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from '../access.module.css';

interface RemoveDialogProps {
  readonly name: string;
  readonly lastHead: boolean;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asked beforehand, since there is no undo. */
export function RemoveDialog({ name, lastHead, onClose, onRemove }: RemoveDialogProps) {
  const t = useTranslations('access.people');
  return (
    <Modal opened onClose={onClose} title={t('removeSure', { name })} size="sm">
      <div className={classes.block}>
        <p className={classes.note}>{lastHead ? t('removeLast', { name }) : t('removeNote')}</p>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('cancel')}
          </Button>
          <Button color="red" onClick={onRemove}>
            {t('remove')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
