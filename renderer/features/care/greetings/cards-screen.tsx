import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import { ScreenHeader } from '../../../ui/screen-header.tsx';
import { CardSheets } from './card-sheets.tsx';
import { cardsFor } from './cards-search.ts';
import { useCardsOutput } from './use-cards-output.ts';
import { useGreet } from './use-greet.ts';
import { useGreetingText, type GreetingText } from './use-greeting-text.ts';
import { usePeopleForCards, type CardPerson } from './use-people-for-cards.ts';
import classes from './cards.module.css';

/** A hundred sheets; whoever is left comes with the next batch, once these are noted. */
const MOST_CARDS = 400;

type Asked = NonNullable<ReturnType<typeof cardsFor>>;

/** §4.2.1: greetings as cards on paper. */
export function CardsScreen({ search }: { readonly search: Parameters<typeof cardsFor>[0] }) {
  const t = useTranslations('care.cards');
  const asked = cardsFor(search);
  const texts = useGreetingText();
  const people = usePeopleForCards(asked, today());
  const company = useQuery(session, [])?.company;
  return (
    <main className={classes.screen} data-screen="care" data-cards>
      {asked === null || people?.length === 0 ? (
        <>
          <ScreenHeader title={t('title')} actions={<Back />} />
          <EmptyState title={t('nobody')} hint={t('nobodyHint')} />
        </>
      ) : people && texts && company !== undefined ? (
        <Cards asked={asked} people={people} texts={texts} company={company} />
      ) : (
        <div aria-busy />
      )}
    </main>
  );
}

interface CardsProps {
  readonly asked: Asked;
  readonly people: readonly CardPerson[];
  readonly texts: GreetingText;
  readonly company: string;
}

function Cards({ asked: { occasion }, people, texts, company }: CardsProps) {
  const t = useTranslations('care.cards');
  const occasions = useTranslations('care.occasion');
  const { log } = useGreet(occasion, texts);
  const printed = people.slice(0, MOST_CARDS);
  const cards = useCards(occasion, printed, texts, company);
  const [overfull, setOverfull] = useState<readonly string[] | null>(null);
  const noteLaidOut = useCallback((names: readonly string[]) => setOverfull(names), []);
  const title = t('of', { occasion: occasions(occasion), count: cards.length });
  const output = useCardsOutput(title, cards.length, (done) => log(printed, 'printed', done));
  const disabled = output.busy || overfull === null;
  useScreenCommand('print', output.print);
  return (
    <>
      <ScreenHeader
        title={t('title')}
        actions={
          <>
            <Back />
            <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={disabled} onClick={output.print}>
              {t('print', { count: cards.length })}
            </Button>
            <Button leftSection={<IconFileTypePdf size={16} />} disabled={disabled} onClick={output.savePdf}>
              {t('savePdf')}
            </Button>
          </>
        }
      >
        {title}
      </ScreenHeader>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the sheets */}
      <div className={classes.preview} tabIndex={0} role="region" aria-label={t('preview')} data-ready={!disabled}>
        <p className={classes.note}>{t('howTo')}</p>
        {people.length > MOST_CARDS && <p className={classes.note}>{t('beyond', { shown: MOST_CARDS, count: people.length })}</p>}
        {overfull !== null && overfull.length > 0 && (
          <p className={classes.note} role="alert" data-overfull>
            {t('overfull', { count: overfull.length, name: overfull[0] ?? '' })}
          </p>
        )}
        <CardSheets cards={cards} onLaidOut={noteLaidOut} />
      </div>
    </>
  );
}

function useCards(occasion: Asked['occasion'], people: readonly CardPerson[], texts: GreetingText, company: string) {
  const wishes = useTranslations('care.wish');
  const format = useFormat();
  const cards = people.map((person, at) => ({
    key: `${at}${person.customerId}`,
    wish: wishes(occasion),
    text: texts.filled(occasion, person),
    addressee: [person.name, person.contact].filter((name) => name !== '').join(' · '),
    company,
    date: format.date(person.on),
  }));
  const content = JSON.stringify(cards);
  // The same words are the same cards: they are laid out and measured once.
  return useMemo(() => JSON.parse(content) as typeof cards, [content]);
}

function Back() {
  const t = useTranslations('care.cards');
  const { history } = useRouter();
  return (
    <Button variant="subtle" onClick={() => history.back()}>
      {t('back')}
    </Button>
  );
}
