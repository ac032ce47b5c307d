import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { creditBooks } from '../../data/credit/credit-books.ts';
import { useQuery } from '../../data/use-query.ts';
import classes from './receivables.module.css';

/** Until the books begin, goods that are delivered and not invoiced count nowhere: said plainly, with the way on. */
export function BooksNote() {
  const t = useTranslations('receivables.books');
  const navigate = useNavigate();
  const books = useQuery(creditBooks, []);
  if (books === undefined || books.booksFrom !== null) return null;
  return (
    <p className={classes.note}>
      {t('notStarted')}
      <Button size="compact-xs" variant="default" onClick={() => void navigate({ to: '/receivables', search: { tab: 'ledgers' } })}>
        {t('start')}
      </Button>
    </p>
  );
}
