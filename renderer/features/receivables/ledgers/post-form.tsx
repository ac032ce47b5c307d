import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, isLocalDate } from '../../../../shared/values/local-date.ts';
import type { CreditBooks } from '../../../data/credit/credit-books.ts';
import { postSheet, type PostableSheet, type PostedSheet } from '../../../data/credit/ledger-posting.ts';
import { useRun } from '../use-run.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { PostedSummary } from './posted-summary.tsx';
import classes from './ledgers.module.css';

interface PostFormProps {
  readonly sheet: PostableSheet;
  readonly books: CreditBooks;
  readonly asOf: LocalDate;
  readonly onAsOf: (day: LocalDate) => void;
  readonly onStay: () => void;
}

/** As of which day the sheet counts and, once for the company, from when its own books do. */
export function PostForm({ sheet, books, asOf, onAsOf, onStay }: PostFormProps) {
  const t = useTranslations('receivables.ledgers');
  const run = useRun();
  const [typed, setTyped] = useState<string>(asOf);
  const [typedFrom, setTypedFrom] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [posted, setPosted] = useState<PostedSheet | null>(null);
  const asksBooks = books.booksFrom === null && sheet.kind === 'receivables';
  const fixed = sheet.postedAsOf !== null;
  const typedDay = fixed ? asOf : typed;
  const booksFrom = typedFrom ?? addDays(asOf, 1);
  const wrong = { day: !isLocalDate(typedDay), from: asksBooks && booksFrom !== '' && !isLocalDate(booksFrom) };

  async function post(): Promise<void> {
    if (busy || wrong.day || wrong.from) return;
    setBusy(true);
    onStay();
    const options = { asOf: typedDay, booksFrom: asksBooks && booksFrom !== '' ? booksFrom : null };
    const committed = await run(postSheet(sheet.key, options), ({ posted: count, updated }) => t('done', { count: count + updated }));
    setPosted(committed?.value ?? null);
    setBusy(false);
  }
  return (
    <div
      className={classes.form}
      role="group"
      aria-label={t('post')}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void post()}
    >
      <TextInput
        type="date"
        label={t('asOf')}
        description={t(sheet.kind === 'receivables' ? 'asOfHint' : 'asOfHintRows')}
        value={typedDay}
        disabled={fixed}
        error={wrong.day ? t('dayMissing') : null}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          if (isLocalDate(value)) onAsOf(value);
        }}
      />
      {asksBooks && (
        <TextInput
          type="date"
          label={t('booksFrom')}
          description={t('booksFromHint')}
          value={booksFrom}
          error={wrong.from ? t('dayMissing') : null}
          onChange={(event) => setTypedFrom(event.currentTarget.value)}
        />
      )}
      <div className={classes.postLine}>
        <Button loading={busy} variant={sheet.state === 'posted' ? 'default' : 'filled'} onClick={() => void post()}>
          {t(sheet.state === 'posted' ? 'postAgain' : 'postRows', { count: sheet.rows })}
        </Button>
        {posted && <PostedSummary posted={posted} />}
      </div>
    </div>
  );
}
