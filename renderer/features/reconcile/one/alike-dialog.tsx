import { Button, Group, Modal, Progress, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  mayBeAnsweredInBulk,
  possibleAnswers,
  type Answer,
  type AnswerKind,
} from '../../../../shared/reconcile/archive/possible-answers.ts';
import { fieldText } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import { whyText } from '../../../../shared/reconcile/archive/shelf-sheet.ts';
import type { Difference, Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { countOfPattern, stopAnswering } from '../../../data/reconcile/differences.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useSay } from '../use-say.ts';
import { useAnswer } from './use-answer.ts';

interface AlikeDialogProps {
  readonly reconciliation: Reconciliation;
  readonly difference: Difference;
  readonly owners: readonly string[];
  readonly onClose: () => void;
}

type BulkKind = Exclude<AnswerKind, 'filledIn' | 'reopen' | 'postpone'>;

/** One answer for all open ones of the same kind; how many they are is said before. */
export function AlikeDialog({ reconciliation, difference, onClose }: AlikeDialogProps) {
  const t = useTranslations('reconcile');
  const say = useSay(reconciliation.kind);
  const { giveAlike } = useAnswer(reconciliation);
  const kinds = [...possibleAnswers(difference, reconciliation), 'ask' as const].filter(
    (kind): kind is BulkKind => kind !== 'filledIn' && mayBeAnsweredInBulk(difference, kind),
  );
  const [kind, setKind] = useState<BulkKind>(kinds[0] ?? 'ask');
  const [owner, setOwner] = useState(difference.owner);
  const answer: Answer = kind === 'ask' ? { kind, owner: owner.trim() } : kind === 'sameCustomer' ? { kind, candidate: 0 } : { kind };
  const count = useQuery(() => countOfPattern(reconciliation.id, difference.pattern, kind), [reconciliation.id, difference.pattern, kind]);
  const ready = count !== undefined && count > 0 && (kind !== 'ask' || owner.trim() !== '');
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  async function settle(): Promise<void> {
    setProgress({ done: 0, total: count ?? 0 });
    await giveAlike(difference.pattern, answer, (done, total) => setProgress({ done, total }));
    onClose();
  }
  const what = difference.fields.map(({ field }) => fieldText(field, say)).join(' · ');
  return (
    <Modal
      opened
      title={t('alike.title')}
      onClose={progress === null ? onClose : stopAnswering}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <p>
        {t('alike.what', {
          bucket: say(`reconcile.bucket.${difference.bucket}`),
          why: whyText({ ...difference, candidates: [] }, say),
          fields: what === '' ? '—' : what,
        })}
      </p>
      {kinds.length < possibleAnswers(difference, reconciliation).length && difference.fields.length === 0 && <p>{t('alike.oneByOne')}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && progress === null) void settle();
        }}
      >
        <Radio.Group label={t('alike.answer')} value={kind} onChange={(value) => setKind(value)}>
          {kinds.map((each, at) => (
            <Radio key={each} value={each} label={t(`answer.${each}`)} mt={6} {...(at === 0 ? { 'data-autofocus': true } : {})} />
          ))}
        </Radio.Group>
        {kind === 'ask' && (
          <TextInput mt="xs" label={t('dialog.whom')} value={owner} onChange={(event) => setOwner(event.currentTarget.value)} />
        )}
        {progress !== null && (
          <Progress
            mt="md"
            value={progress.total === 0 ? 0 : (progress.done / progress.total) * 100}
            animated
            aria-label={t('alike.settling', progress)}
          />
        )}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={progress === null ? onClose : stopAnswering}>
            {t(progress === null ? 'dialog.close' : 'start.stop')}
          </Button>
          <Button type="submit" disabled={!ready || progress !== null}>
            {t('alike.settle', { count: count ?? 0 })}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
