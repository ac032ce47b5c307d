import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CareEvent, Invitation } from '../../../../shared/records/care-event.ts';
import { today } from '../../../data/clock.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { boughtAfter, saveCareEvent } from '../../../data/relationship/care-events.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { CustomerLink } from '../customer-link.tsx';
import { useRun } from '../use-run.ts';
import { GuestPicker } from './guest-picker.tsx';
import classes from '../care.module.css';

const ANSWERS = ['invited', 'accepted', 'declined'] as const;

/** Who was asked, who came, and what they bought in the 90 days before and after. */
export function EventGuests({ event }: { readonly event: CareEvent }) {
  const t = useTranslations('care.events');
  const format = useFormat();
  const run = useRun();
  const bought = useQuery(async () => {
    await dataVersion();
    return boughtAfter(event);
  }, [event]);
  const about = new Map(bought?.map((row) => [row.customerId, row]));
  const isOver = event.on < today();
  async function keep(invitations: readonly Invitation[]): Promise<void> {
    await run(saveCareEvent({ ...event, invitations }), t('guestsSaved', { name: event.name }));
  }
  function change(at: number, patch: Partial<Invitation>): void {
    void keep(event.invitations.map((guest, index) => (index === at ? { ...guest, ...patch } : guest)));
  }
  return (
    <>
      <GuestPicker
        onPick={(customerId) => {
          if (!event.invitations.some((guest) => guest.customerId === customerId))
            void keep([...event.invitations, { customerId, contact: '', answer: 'invited', attended: false }]);
        }}
      />
      {event.invitations.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t('guests')}>
            <thead>
              <tr>
                <th scope="col">{t('customer')}</th>
                <th scope="col" data-text>
                  {t('answer')}
                </th>
                <th scope="col" data-text>
                  {t('attended')}
                </th>
                <th scope="col">{t('before')}</th>
                <th scope="col">{t('after')}</th>
                <th scope="col" aria-label={t('remove')} />
              </tr>
            </thead>
            <tbody>
              {event.invitations.map((guest, index) => (
                <tr key={`${guest.customerId}${guest.contact}`} data-guest={guest.customerId}>
                  <th scope="row">
                    <CustomerLink id={guest.customerId} name={about.get(guest.customerId)?.name ?? ''} />
                  </th>
                  <td data-text>
                    <NativeSelect
                      size="xs"
                      aria-label={t('answer')}
                      value={guest.answer}
                      data={ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
                      onChange={({ currentTarget: { value } }) =>
                        change(index, { answer: ANSWERS.find((each) => each === value) ?? 'invited' })
                      }
                    />
                  </td>
                  <td data-text>
                    <Checkbox
                      size="xs"
                      aria-label={t('attended')}
                      checked={guest.attended}
                      onChange={() => change(index, { attended: !guest.attended })}
                    />
                  </td>
                  <td>{isOver ? format.money(about.get(guest.customerId)?.beforeFen ?? 0) : '—'}</td>
                  <td>{isOver ? format.money(about.get(guest.customerId)?.afterFen ?? 0) : '—'}</td>
                  <td>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      color="gray"
                      onClick={() => void keep(event.invitations.filter((_, at) => at !== index))}
                    >
                      {t('remove')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
