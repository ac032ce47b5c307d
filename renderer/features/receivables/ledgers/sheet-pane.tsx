import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import { creditBooks } from '../../../data/credit/credit-books.ts';
import type { PostableSheet } from '../../../data/credit/ledger-posting.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { useLedgerWords } from '../../../ui/ledger-words.ts';
import { ComparisonView } from './comparison-view.tsx';
import { PostForm } from './post-form.tsx';
import classes from './ledgers.module.css';

interface SheetPaneProps {
  readonly sheet: PostableSheet;
  /** Once something is done with it, it stays chosen. */
  readonly onStay: () => void;
}

/** One sheet: what it holds, posting it, and how far it agrees with us. */
export function SheetPane({ sheet, onStay }: SheetPaneProps) {
  const t = useTranslations('receivables.ledgers');
  const format = useFormat();
  const words = useLedgerWords();
  const books = useQuery(creditBooks, []);
  const [chosen, setChosen] = useState(sheet.asOf ?? today());
  // Once posted, the day stays the one that it was posted with.
  const asOf = sheet.postedAsOf ?? chosen;
  return (
    <section className={classes.pane} aria-label={`${sheet.file} ${sheet.sheet}`}>
      <header className={classes.head}>
        <h2 className={classes.title}>
          {sheet.file} · {sheet.sheet}
        </h2>
        <p className={classes.facts}>
          {t('facts', {
            kind: words.kind(sheet.kind),
            rows: sheet.rows,
            customers: sheet.customers,
            total: format.money(sheet.totalFen),
            posted: sheet.posted,
          })}
        </p>
      </header>
      {books && <PostForm sheet={sheet} books={books} asOf={asOf} onAsOf={setChosen} onStay={onStay} />}
      {sheet.kind === 'receivables' && <ComparisonView sheet={sheet} asOf={asOf} />}
    </section>
  );
}
