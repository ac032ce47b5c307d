import { Button, Checkbox, NativeSelect, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Invitation } from '../../../../shared/records/care-event.ts';
import type { BoughtAfter, EventEffect } from '../../../data/relationship/care-events.ts';
import { useFormat } from '../../../ui/format.ts';
import { CustomerLink } from '../customer-link.tsx';
import classes from '../care.module.css';

const ANSWERS = ['invited', 'accepted', 'declined'] as const;

interface GuestTableProps {
  readonly guests: readonly Invitation[];
  /** Undefined until it is known. */
  readonly effect: EventEffect | undefined;
  readonly isOver: boolean;
  readonly onChange: (at: number, patch: Partial<Invitation>) => void;
  readonly onRemove: (at: number) => void;
}

export function GuestTable({ guests, effect, isOver, onChange, onRemove }: GuestTableProps) {
  const t = useTranslations('care.events');
  const about = new Map(effect?.rows.map((row) => [row.customerId, row]));
  const days = effect?.days ?? 0;
  return (
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
            <th scope="col">{t('before', { days })}</th>
            <th scope="col">{t('after', { days })}</th>
            <th scope="col">
              <VisuallyHidden>{t('remove')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {guests.map((guest, at) => (
            <GuestRow
              key={`${guest.customerId}${guest.contact}`}
              guest={guest}
              about={about.get(guest.customerId)}
              isOver={isOver}
              onChange={(patch) => onChange(at, patch)}
              onRemove={() => onRemove(at)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GuestRowProps {
  readonly guest: Invitation;
  readonly about: BoughtAfter | undefined;
  readonly isOver: boolean;
  readonly onChange: (patch: Partial<Invitation>) => void;
  readonly onRemove: () => void;
}

function GuestRow({ guest, about, isOver, onChange, onRemove }: GuestRowProps) {
  const t = useTranslations('care.events');
  const format = useFormat();
  return (
    <tr data-guest={guest.customerId}>
      <th scope="row">
        <CustomerLink id={guest.customerId} name={about?.name ?? ''} />
      </th>
      <td data-text>
        <NativeSelect
          size="xs"
          aria-label={t('answer')}
          value={guest.answer}
          data={ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
          onChange={({ currentTarget: { value } }) => onChange({ answer: ANSWERS.find((each) => each === value) ?? 'invited' })}
        />
      </td>
      <td data-text>
        <Checkbox size="xs" aria-label={t('attended')} checked={guest.attended} onChange={() => onChange({ attended: !guest.attended })} />
      </td>
      <td>{isOver ? format.money(about?.beforeFen ?? 0) : '—'}</td>
      <td>{isOver ? format.money(about?.afterFen ?? 0) : '—'}</td>
      <td>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onRemove}>
          {t('remove')}
        </Button>
      </td>
    </tr>
  );
}
