import { ActionIcon } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { TODAY_CLAUSES } from '../../../../shared/rules/4-relationship/index.ts';
import type { TodayRow } from '../../../data/relationship/today.ts';
import { useFormat } from '../../../ui/format.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { useItemWords } from '../use-item-words.ts';
import classes from './list.module.css';

interface ItemRowProps {
  readonly row: TodayRow;
  readonly onOpen: (row: TodayRow) => void;
  readonly onSnooze: (row: TodayRow) => void;
}

/** Whom, what and why with its clause, until when, how much; the whole line opens it. */
export function ItemRow({ row, onOpen, onSnooze }: ItemRowProps) {
  const t = useTranslations('today');
  const words = useItemWords();
  const format = useFormat();
  const who = words.who(row);
  const about = words.about(row);
  return (
    <li className={classes.item} data-item={row.kind} data-late={row.late || undefined}>
      <button
        type="button"
        className={classes.line}
        data-line={row.key}
        onClick={() => onOpen(row)}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 's' || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onSnooze(row);
        }}
      >
        <span className={classes.grade}>{row.customerId !== '' && <GradeBadge grade={row.grade} state="effective" />}</span>
        <span className={classes.who} title={who}>
          {who}
        </span>
        <span className={classes.about} title={about}>
          {about} <span className={classes.clause}>{TODAY_CLAUSES[row.kind]}</span>
        </span>
        <span className={classes.amount}>{row.amountFen === null ? '' : t('yuan', { amount: format.money(row.amountFen) })}</span>
        <span className={classes.owner}>{row.owner}</span>
        <span className={classes.due}>{words.due(row)}</span>
        <span className={classes.action}>
          {t(`action.${row.kind}`)} <kbd className={classes.key}>Enter</kbd>
        </span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('snooze.open', { name: who })}
        title={`${t('snooze.open', { name: who })} (S)`}
        onClick={() => onSnooze(row)}
      >
        <IconClockPause size={16} stroke={1.6} />
      </ActionIcon>
    </li>
  );
}
