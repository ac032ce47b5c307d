import { Autocomplete, Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImprovementMeasure } from '../../../../shared/records/improvement-measure.ts';
import { addMonths, isLocalDate } from '../../../../shared/values/local-date.ts';
import { complaintCauses, type MeasureDraft, type MeasureProblem } from '../../../data/relationship/measures.ts';
import { useQuery } from '../../../data/use-query.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { useSaveMeasure } from './use-save-measure.ts';
import classes from './measures.module.css';

interface MeasureDialogProps {
  /** Null: a new one. */
  readonly measure: ImprovementMeasure | null;
  readonly cause: string;
  readonly owner: string;
  readonly onClose: () => void;
}

type Field = 'cause' | 'action' | 'owner' | 'dueOn' | 'doneOn' | 'checkOn' | 'notes';
type Typed = Readonly<Record<Field, string>>;

/** §4.3.4 what is changed, by whom, until when, and when it is looked at whether it helped. */
export function MeasureDialog({ measure, cause, owner, onClose }: MeasureDialogProps) {
  const t = useTranslations('complaints.measure');
  const store = useSaveMeasure();
  const causes = useQuery(complaintCauses, []) ?? [];
  const [typed, setTyped] = useState<Typed>(() => typedOf(measure, cause, owner));
  const [problems, setProblems] = useState<readonly MeasureProblem[]>([]);
  const [busy, setBusy] = useState(false);

  function set(patch: Partial<Typed>): void {
    setTyped((before) => ({ ...before, ...patch }));
    setProblems((before) => before.filter(({ field }) => !(field in patch)));
  }
  async function save(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const wrong = await store(draftOf(typed, measure), t(measure === null ? 'made' : 'changed', { action: typed.action.trim() }));
    setBusy(false);
    if (wrong === null) return;
    setProblems(wrong);
    if (wrong.length === 0) onClose();
  }
  const field = (name: Field) => {
    const problem = problems.find((each) => each.field === name);
    return { label: t(`field.${name}`), value: typed[name], error: problem ? t(`problem.${problem.code}`) : null };
  };
  const text = (name: Field) => ({
    ...field(name),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(measure === null ? 'newTitle' : 'editTitle')}
      size={520}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Textarea {...text('action')} data-autofocus withAsterisk autosize minRows={2} maxLength={1_000} />
        <Autocomplete
          {...field('cause')}
          withAsterisk
          limit={8}
          maxLength={100}
          data={causes.map((known) => known.cause)}
          onChange={(value) => set({ cause: value })}
        />
        <TextInput {...text('owner')} withAsterisk maxLength={100} />
        <div className={classes.pair}>
          <TextInput
            {...text('dueOn')}
            type="date"
            withAsterisk
            onChange={(event) => {
              const { value } = event.currentTarget;
              set({ dueOn: value, ...(typed.checkOn === '' && isLocalDate(value) ? { checkOn: addMonths(value, 1) } : {}) });
            }}
          />
          <TextInput {...text('checkOn')} type="date" withAsterisk />
        </div>
        {measure !== null && <TextInput {...text('doneOn')} type="date" />}
        <Textarea {...text('notes')} autosize minRows={1} maxLength={1_000} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={busy} onClick={() => void save()} aria-keyshortcuts="Control+Enter">
            {t(measure === null ? 'make' : 'save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function typedOf(measure: ImprovementMeasure | null, cause: string, owner: string): Typed {
  if (measure === null) return { cause, action: '', owner, dueOn: '', doneOn: '', checkOn: '', notes: '' };
  const { action, dueOn, doneOn, checkOn, notes } = measure;
  return { cause: measure.cause, action, owner: measure.owner, dueOn, doneOn: doneOn ?? '', checkOn, notes };
}

function draftOf(typed: Typed, measure: ImprovementMeasure | null): MeasureDraft {
  return {
    ...typed,
    action: typed.action.trim(),
    owner: typed.owner.trim(),
    notes: typed.notes.trim(),
    doneOn: typed.doneOn === '' ? null : typed.doneOn,
    ...(measure === null ? {} : { id: measure.id }),
  };
}
