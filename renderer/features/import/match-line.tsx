import { useTranslations } from 'use-intl';
import type { MatchRow } from '../../data/ledgers/plan-views.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './matching-step.module.css';

interface MatchLineProps {
  readonly index: number;
  readonly row: MatchRow | undefined;
  readonly top: number;
  readonly active: boolean;
  readonly onPick: () => void;
}

export function MatchLine({ index, row, top, active, onPick }: MatchLineProps) {
  const t = useTranslations('import');
  const format = useFormat();
  const outcome = row ? outcomeOf(row) : 'undecided';
  return (
    <div
      role="option"
      id={`match-${index}`}
      aria-selected={active}
      tabIndex={-1}
      className={classes.line}
      data-active={active || undefined}
      data-outcome={outcome}
      style={{ transform: `translateY(${top}px)` }}
      onPointerDown={onPick}
    >
      {row && (
        <>
          <span className={classes.name}>{row.name}</span>
          <span className={classes.code}>{row.creditCode || row.phone}</span>
          <span className={classes.lines}>{row.lines > 0 ? t('match.lines', { count: format.integer(row.lines) }) : ''}</span>
          <span className={classes.outcome}>{t(`outcome.${outcome}`, { name: row.targetName })}</span>
        </>
      )}
    </div>
  );
}

export function outcomeOf(row: MatchRow): 'undecided' | 'create' | 'match' | 'update' | 'same' | 'leave-out' {
  if (row.decision?.action === 'leave-out') return 'leave-out';
  if (row.decision?.action === 'create') return 'create';
  if (row.decision?.action === 'match') return row.targetName === '' ? 'undecided' : 'match';
  if (row.status === 'unsure') return 'undecided';
  return row.status === 'new' ? 'create' : row.status;
}
