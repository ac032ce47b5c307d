import { Button, Chip, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { startStockTake } from '../../../data/archive/stock-takes.ts';
import { today } from '../../../data/clock.ts';
import { useFormat } from '../../../ui/format.ts';
import { useRun } from '../use-run.ts';
import screen from '../archive.module.css';
import classes from './stock-take.module.css';

interface StartFormProps {
  readonly places: readonly { readonly place: string; readonly folders: number }[];
}

/** Rooms and cabinets; a shelf or a box is walked with its cabinet. */
const DEEPEST = 2;

/** §6.1.2 begins a walk through everything or through some rooms and cabinets. */
export function StartForm({ places }: StartFormProps) {
  const t = useTranslations('archive.stockTake');
  const format = useFormat();
  const run = useRun();
  const navigate = useNavigate();
  const [title, setTitle] = useState(() => t('defaultTitle', { date: format.date(today()) }));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const offered = places.filter(({ place }) => place.split('/').length <= DEEPEST);
  async function start(): Promise<void> {
    const started = await run(startStockTake(title, chosen), t('started'));
    if (started) void navigate({ to: '/stock-take/$stockTakeId', params: { stockTakeId: started.value.id } });
  }
  return (
    <form
      className={screen.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') void start();
      }}
    >
      <TextInput label={t('title')} value={title} maxLength={80} onChange={(event) => setTitle(event.currentTarget.value)} />
      {offered.length > 0 && (
        <fieldset className={classes.places}>
          <legend>{t('which')}</legend>
          <Chip.Group multiple value={[...chosen]} onChange={setChosen}>
            <div className={screen.row}>
              {offered.map(({ place, folders }) => (
                <Chip key={place} value={place} size="xs">
                  {t('placeWith', { place, count: folders })}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </fieldset>
      )}
      <div>
        <Button type="submit" disabled={title.trim() === ''}>
          {chosen.length === 0 ? t('startAll') : t('start', { count: chosen.length })}
        </Button>
      </div>
    </form>
  );
}
