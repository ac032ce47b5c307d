import { Button, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../shared/values/id.ts';
import type { DraftAssessment } from './assess-draft.ts';
import { discardPolicyDraft, usePolicyDraft } from './policy-draft.ts';
import classes from './policy.module.css';

interface SaveBarProps {
  readonly assessment: DraftAssessment;
  readonly today: LocalDate;
  readonly saving: boolean;
  readonly onSave: () => void;
}

/** From when and why: a change of the policy is a dated version of it. */
export function SaveBar({ assessment, today, saving, onSave }: SaveBarProps) {
  const t = useTranslations('policy');
  const { effectiveFrom, reason, tried } = usePolicyDraft();
  const chosen = effectiveFrom ?? today;
  return (
    <div className={classes.saveBar} role="group" aria-label={t('edit.bar')}>
      <Text size="sm" fw={600} className={classes.changed}>
        {t('edit.changed', { count: assessment.changed })}
      </Text>
      <TextInput
        type="date"
        size="xs"
        label={t('edit.effectiveFrom')}
        value={chosen}
        error={assessment.dateIsSound ? null : t('problem.dateMissing')}
        onChange={(event) => usePolicyDraft.setState({ effectiveFrom: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        className={classes.reason}
        label={t('edit.reason')}
        placeholder={t('edit.reasonPlaceholder')}
        required
        value={reason}
        error={tried && reason.trim() === '' ? t('problem.reasonMissing') : null}
        onChange={(event) => usePolicyDraft.setState({ reason: event.currentTarget.value })}
      />
      <Button variant="default" size="xs" onClick={discardPolicyDraft}>
        {t('edit.discard')}
      </Button>
      <Button size="xs" loading={saving} onClick={onSave} aria-keyshortcuts="Control+Enter">
        {t('edit.save')}
      </Button>
      {chosen < today && assessment.dateIsSound && (
        <Text size="xs" className={classes.past}>
          {t('edit.past')}
        </Text>
      )}
    </div>
  );
}
