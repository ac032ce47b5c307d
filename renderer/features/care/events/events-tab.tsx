import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import type { CareEvent } from '../../../../shared/records/care-event.ts';
import { today } from '../../../data/clock.ts';
import { careEvents, removeCareEvent } from '../../../data/relationship/care-events.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { Part } from '../part.tsx';
import { useRun } from '../use-run.ts';
import { EventForm } from './event-form.tsx';
import { EventGuests } from './event-guests.tsx';
import classes from '../care.module.css';

/** §4.2.3: launches and get-togethers, who was asked, who came, what it cost and who bought afterwards. */
export function EventsTab() {
  const t = useTranslations('care.events');
  const who = useQuery(session, [])?.who;
  const rows = useQuery(careEvents, []);
  const [editing, setEditing] = useState<string | null>(null);
  const [opened, setOpened] = useState<Id | null>(null);
  if (!rows || who === undefined) return <div aria-busy />;
  return (
    <Part
      title={t('title')}
      clause="§4.2.3"
      action={
        <Button size="compact-sm" onClick={() => setEditing('new')}>
          {t('new')}
        </Button>
      }
    >
      {editing !== null && (
        <EventForm
          key={editing}
          event={rows.find(({ id }) => id === editing) ?? null}
          who={who}
          onDay={today()}
          onClose={() => setEditing(null)}
        />
      )}
      {rows.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      <ul className={classes.list} aria-label={t('title')}>
        {rows.map((event) => (
          <EventItem
            key={event.id}
            event={event}
            open={opened === event.id}
            onEdit={() => setEditing(event.id)}
            onOpen={() => setOpened(opened === event.id ? null : event.id)}
          />
        ))}
      </ul>
    </Part>
  );
}

interface EventItemProps {
  readonly event: CareEvent;
  /** Its guests are shown. */
  readonly open: boolean;
  readonly onEdit: () => void;
  readonly onOpen: () => void;
}

function EventItem({ event, open, onEdit, onOpen }: EventItemProps) {
  const t = useTranslations('care.events');
  const format = useFormat();
  const run = useRun();
  return (
    <li className={classes.item} data-event={event.id}>
      <div className={classes.row}>
        <strong>{format.date(event.on)}</strong>
        <span>{event.name}</span>
        <span className={classes.dim}>{[event.place, event.owner].filter((text) => text !== '').join(' · ')}</span>
        <span className={classes.dim}>
          {t('came', { invited: event.invitations.length, came: event.invitations.filter(({ attended }) => attended).length })}
          {event.costFen !== null && ` · ${t('cost', { amount: format.money(event.costFen) })}`}
        </span>
        <Button size="compact-xs" variant="subtle" className={classes.push} onClick={onEdit}>
          {t('edit')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => void run(removeCareEvent(event.id), t('removed', { name: event.name }))}
        >
          {t('delete')}
        </Button>
        <Button size="compact-xs" variant="default" aria-expanded={open} onClick={onOpen}>
          {t('guests')}
        </Button>
      </div>
      {open && <EventGuests event={event} />}
    </li>
  );
}
