import { Button, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import { addDays, isLocalDate } from '../../../../shared/values/local-date.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { ArchivePicture } from '../../../data/archive/archive-row.ts';
import { archiveOf } from '../../../data/archive/archives.ts';
import { lendPaper, type LoanProblem } from '../../../data/archive/loans.ts';
import { today } from '../../../data/clock.ts';
import { failureOf } from '../../../data/operation-error.ts';
import { parameterVersions } from '../../../data/parameters.ts';
import { useQuery } from '../../../data/use-query.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { WhoseFolder } from './whose-folder.tsx';
import { usePaperName } from './use-paper-name.ts';
import screen from '../archive.module.css';

/** §6.3.1 a folder or one document goes out: to whom, until when. */
export function LendDialog({ customerId, onClose }: { readonly customerId: Id; readonly onClose: () => void }) {
  const close = useTranslations('archive.close');
  const t = useTranslations('archive.lend');
  const [chosen, setChosen] = useState(customerId);
  const found = useQuery(async () => {
    const [picture, versions] = await Promise.all([chosen === '' ? null : archiveOf(chosen, today()), parameterVersions()]);
    return { picture, days: parametersAt(versions, today()).values.paperLoanDays };
  }, [chosen]);
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': close('cancel') }} title={t('title')}>
      {chosen === '' && <WhoseFolder onChoose={setChosen} />}
      {found !== undefined && found.picture !== null && found.picture.customerId === chosen && (
        <LendForm picture={found.picture} days={found.days} onClose={onClose} />
      )}
    </Modal>
  );
}

interface LendFormProps {
  readonly picture: ArchivePicture;
  readonly days: number;
  readonly onClose: () => void;
}

function LendForm({ picture, days, onClose }: LendFormProps) {
  const t = useTranslations('archive.lend');
  const failed = useTranslations('archive.failed');
  const paperName = usePaperName();
  const [draft, setDraft] = useState({ documentId: '', borrower: '', dueOn: addDays(today(), days), notes: '' });
  const [problem, setProblem] = useState<LoanProblem | null>(null);
  const papers = [...picture.slots.flatMap(({ documents }) => documents), ...picture.others].filter(({ paper }) => paper !== null);
  const set = (patch: Partial<typeof draft>): void => {
    setDraft({ ...draft, ...patch });
    setProblem(null);
  };
  async function lend(): Promise<void> {
    try {
      const lent = await lendPaper({ ...draft, customerId: picture.customerId, outOn: today() });
      if (!lent.ok) return setProblem(lent.error);
      showDone(t('done', { borrower: draft.borrower.trim() }), lent.value.batch);
      onClose();
    } catch (error) {
      showProblem(failed(failureOf(error)));
    }
    return undefined;
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isLocalDate(draft.dueOn)) void lend();
      }}
    >
      <Stack gap="sm">
        <p className={screen.hint}>
          {picture.folders[0]?.number ?? ''} {picture.name}
        </p>
        <NativeSelect
          label={t('what')}
          value={draft.documentId}
          onChange={(event) => set({ documentId: event.currentTarget.value })}
          data={[
            { value: '', label: t('wholeFolder') },
            ...papers.map(({ id, title, slot }) => ({ value: id, label: paperName({ title, slot, loan: { documentId: id } }) })),
          ]}
        />
        <TextInput
          data-autofocus
          label={t('borrower')}
          value={draft.borrower}
          maxLength={60}
          error={problem?.code === 'noBorrower' ? t('problem.noBorrower') : undefined}
          onChange={(event) => set({ borrower: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('dueOn')}
          value={draft.dueOn}
          error={problem?.code === 'dueBeforeOut' ? t('problem.dueBeforeOut') : undefined}
          onChange={(event) => set({ dueOn: event.currentTarget.value })}
        />
        <TextInput label={t('notes')} value={draft.notes} maxLength={200} onChange={(event) => set({ notes: event.currentTarget.value })} />
        {problem?.code === 'alreadyOut' && (
          <p className={screen.error} role="alert">
            {t('problem.alreadyOut', { borrower: problem.borrower })}
          </p>
        )}
        <Button type="submit">{t('lend')}</Button>
      </Stack>
    </form>
  );
}
