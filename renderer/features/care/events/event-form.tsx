import { useTranslations } from 'use-intl';
import type { CareEvent } from '../../../../shared/records/care-event.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { saveCareEvent } from '../../../data/relationship/care-events.ts';
import { SmallForm } from '../form/small-form.tsx';
import { useRun } from '../use-run.ts';
import { readEvent } from './read-event.ts';

interface EventFormProps {
  /** Null: a new one. */
  readonly event: CareEvent | null;
  readonly who: string;
  readonly onDay: LocalDate;
  readonly onClose: () => void;
}

export function EventForm({ event, who, onDay, onClose }: EventFormProps) {
  const t = useTranslations('care.events');
  const run = useRun();
  return (
    <SmallForm
      label={event ? t('editEvent', { name: event.name }) : t('new')}
      fields={[
        { key: 'name', label: t('field.name'), required: true },
        { key: 'on', label: t('field.on'), required: true, kind: 'date' },
        { key: 'place', label: t('field.place') },
        { key: 'cost', label: t('field.cost') },
        { key: 'owner', label: t('field.owner') },
        { key: 'notes', label: t('field.notes'), kind: 'text' },
      ]}
      first={{
        name: event?.name ?? '',
        on: event?.on ?? onDay,
        place: event?.place ?? '',
        cost: typeof event?.costFen === 'number' ? (event.costFen / 100).toFixed(2) : '',
        owner: event?.owner ?? who,
        notes: event?.notes ?? '',
      }}
      read={readEvent}
      action={t('save')}
      onSave={async (typed) => {
        const draft = { ...typed, invitations: event?.invitations ?? [], ...(event ? { id: event.id } : {}) };
        return (await run(saveCareEvent(draft), t('saved', { name: typed.name }))) === true;
      }}
      onClose={onClose}
    />
  );
}
