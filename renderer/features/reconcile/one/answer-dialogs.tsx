import { Autocomplete, Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from '../../../../shared/reconcile/archive/possible-answers.ts';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { addDays, isLocalDate } from '../../../../shared/values/local-date.ts';
import { today } from '../../../data/clock.ts';
import { AlikeDialog } from './alike-dialog.tsx';
import type { Asks } from './asks.ts';
import { useAnswer } from './use-answer.ts';

interface AnswerDialogsProps {
  readonly reconciliation: Reconciliation;
  readonly asks: Asks;
  /** Who has been asked before. */
  readonly owners: readonly string[];
  readonly onClose: () => void;
}

const A_WEEK = 7;

/** Whom to ask, until when to wait, or one answer for all alike. */
export function AnswerDialogs({ reconciliation, asks: { what, difference }, owners, onClose }: AnswerDialogsProps) {
  const t = useTranslations('reconcile');
  const { give } = useAnswer(reconciliation);
  const [owner, setOwner] = useState(difference.owner);
  const [until, setUntil] = useState(addDays(today(), A_WEEK));
  if (what === 'alike') return <AlikeDialog reconciliation={reconciliation} difference={difference} owners={owners} onClose={onClose} />;
  const answer: Answer = what === 'ask' ? { kind: 'ask', owner: owner.trim() } : { kind: 'postpone', until };
  const ready = what === 'ask' ? owner.trim() !== '' : isLocalDate(until) && until > today();
  async function save(): Promise<void> {
    if (!ready) return;
    onClose();
    await give(difference, answer);
  }
  return (
    <Modal
      opened
      title={t(`dialog.${what}`, { no: difference.no })}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {what === 'ask' ? (
          <Autocomplete
            data-autofocus
            label={t('dialog.whom')}
            value={owner}
            onChange={setOwner}
            data={[...owners]}
            comboboxProps={{ withinPortal: false }}
          />
        ) : (
          <TextInput
            data-autofocus
            type="date"
            label={t('dialog.until')}
            value={until}
            min={addDays(today(), 1)}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('dialog.close')}
          </Button>
          <Button type="submit" disabled={!ready}>
            {t(`answer.${what}`)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
