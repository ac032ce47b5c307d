import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PostableSheet } from '../../../data/credit/ledger-posting.ts';
import { useFormat } from '../../../ui/format.ts';
import { useLedgerWords } from '../../../ui/ledger-words.ts';
import classes from './ledgers.module.css';

interface SheetListProps {
  readonly sheets: readonly PostableSheet[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

export function SheetList({ sheets, chosen, onChoose }: SheetListProps) {
  const t = useTranslations('receivables.ledgers');
  const format = useFormat();
  const words = useLedgerWords();
  return (
    <nav className={classes.list} aria-label={t('sheets')}>
      <ul>
        {sheets.map(({ key, file, sheet, kind, rows, totalFen, state }) => (
          <li key={key}>
            <UnstyledButton className={classes.sheet} aria-current={key === chosen || undefined} onClick={() => onChoose(key)}>
              <span className={classes.sheetName}>{file}</span>
              <span className={classes.sheetFacts}>
                {sheet} · {words.kind(kind)} · {t('rows', { count: rows })} · {format.money(totalFen)}
              </span>
              <span className={classes.state} data-state={state}>
                {t(`state.${state}`)}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}
