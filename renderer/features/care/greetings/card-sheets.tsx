import { useLayoutEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { CardText } from './greeting-card.tsx';
import { GreetingCard } from './greeting-card.tsx';
import classes from './cards.module.css';

const ON_A_SHEET = 4;

interface CardSheetsProps {
  readonly cards: readonly CardText[];
  /** Once every card is laid out: for whom the text does not fit. */
  readonly onLaidOut: (overfull: readonly string[]) => void;
}

/** Four cards to a lying A4 sheet, to be cut along the dashes. */
export function CardSheets({ cards, onLaidOut }: CardSheetsProps) {
  const t = useTranslations('care.cards');
  const locale = useLocale();
  const root = useRef<HTMLDivElement | null>(null);
  const [told, setTold] = useState<readonly CardText[] | null>(null);
  useLayoutEffect(() => {
    let wanted = true;
    void document.fonts.ready.then(() => {
      if (!wanted || told === cards) return;
      const full = [...(root.current?.querySelectorAll('p') ?? [])].map((text) => text.scrollHeight > text.clientHeight + 1);
      setTold(cards);
      onLaidOut(cards.filter((_, at) => full[at]).map(({ addressee }) => addressee));
    });
    return () => {
      wanted = false;
    };
  }, [cards, told, onLaidOut]);
  const sheets = Array.from({ length: Math.ceil(cards.length / ON_A_SHEET) }, (_, at) =>
    cards.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET),
  );
  return (
    <div ref={root} className={`print-root ${classes.root}`} role="document" aria-label={t('preview')} lang={locale}>
      <style>{'@page { size: A4 landscape; margin: 0; }'}</style>
      {sheets.map((sheet, at) => (
        <section key={sheet[0]?.key} className={classes.sheet} aria-label={t('sheet', { sheet: at + 1, count: sheets.length })}>
          {sheet.map((card) => (
            <GreetingCard key={card.key} card={card} />
          ))}
        </section>
      ))}
    </div>
  );
}
