import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CARD_NUMBERS } from '../../../../shared/access/access-card.ts';
import { madeCards, makeCard } from '../../../data/access/head-cards.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { useFormat } from '../../../ui/format.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import classes from '../access.module.css';

/** The cards that this laptop has made for others. */
export function MadeCardsSection({ isHead }: { readonly isHead: boolean }) {
  const t = useTranslations('access.phone.cards');
  const format = useFormat();
  const cards = useQuery(madeCards, []) ?? [];
  return (
    <section className={classes.block} aria-labelledby="made-cards">
      <h2 id="made-cards" className={classes.heading}>
        {t('made')}
      </h2>
      <p className={classes.note}>{t('madeNote')}</p>
      {cards.length > 0 && (
        <ul className={classes.lines}>
          {cards.map(({ id, holder, madeAt, fingerprint, given }) => (
            <li key={id}>
              <span className={classes.grow}>
                {t('madeOne', { holder, date: format.dateTime(madeAt), fingerprint, given: Object.keys(given).length })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isHead ? <MakeCard /> : <p className={classes.note}>{t('notHead')}</p>}
    </section>
  );
}

function MakeCard() {
  const t = useTranslations('access.phone.cards');
  const [holder, setHolder] = useState('');
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  async function make(): Promise<void> {
    if (done !== null) return;
    if (holder.trim() === '') return setMissing(true);
    setDone(0);
    const made = await makeCard(holder, setDone).catch(() => null);
    setDone(null);
    if (made === null || !made.ok) return showProblem(t('failed'));
    const saved = await host
      .saveFile({
        title: t('dialog'),
        suggestedName: `${t('fileName', { holder: holder.trim() })}.json`,
        filters: [{ name: 'JSON', extensions: ['json'] }],
        bytes: new TextEncoder().encode(made.value.text),
      })
      .catch(() => ({ status: 'failed' as const }));
    if (saved.status !== 'saved') return showProblem(t('failed'));
    setHolder('');
    showDone(t('saved', { name: saved.name, fingerprint: made.value.fingerprint }));
  }
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <TextInput
        label={t('holder')}
        value={holder}
        error={missing ? t('holderMissing') : null}
        onChange={(event) => {
          setHolder(event.currentTarget.value);
          setMissing(false);
        }}
      />
      <Button type="submit" mt="auto" loading={done !== null}>
        {t('make')}
      </Button>
      {done !== null && (
        <span role="status" className={classes.note}>
          {t('making', { done, all: CARD_NUMBERS })}
        </span>
      )}
    </form>
  );
}
