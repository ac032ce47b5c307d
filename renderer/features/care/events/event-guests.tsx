import { useTranslations } from 'use-intl';
import type { CareEvent, Invitation } from '../../../../shared/records/care-event.ts';
import { today } from '../../../data/clock.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { boughtAfter, saveCareEvent } from '../../../data/relationship/care-events.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useRun } from '../use-run.ts';
import { EventEffectLine } from './event-effect-line.tsx';
import { GuestPicker } from './guest-picker.tsx';
import { GuestTable } from './guest-table.tsx';

/** Who was asked, who came, and what they bought before and after. */
export function EventGuests({ event }: { readonly event: CareEvent }) {
  const t = useTranslations('care.events');
  const run = useRun();
  const effect = useQuery(async () => {
    await dataVersion();
    return boughtAfter(event);
  }, [event]);
  const isOver = event.on < today();
  async function keep(invitations: readonly Invitation[]): Promise<void> {
    await run(saveCareEvent({ ...event, invitations }), t('guestsSaved', { name: event.name }));
  }
  return (
    <>
      <GuestPicker
        onPick={(customerId) => {
          if (!event.invitations.some((guest) => guest.customerId === customerId))
            void keep([...event.invitations, { customerId, contact: '', answer: 'invited', attended: false }]);
        }}
      />
      {isOver && effect && event.invitations.length > 0 && <EventEffectLine effect={effect} costFen={event.costFen} />}
      {event.invitations.length > 0 && (
        <GuestTable
          guests={event.invitations}
          effect={effect}
          isOver={isOver}
          onChange={(at, patch) => void keep(event.invitations.map((guest, index) => (index === at ? { ...guest, ...patch } : guest)))}
          onRemove={(at) => void keep(event.invitations.filter((_, index) => index !== at))}
        />
      )}
    </>
  );
}
