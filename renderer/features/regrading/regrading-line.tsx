import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { cutShare } from '../../../shared/values/cut-share.ts';
import type { RegradingRow } from '../../data/gradings.ts';
import { useFormat } from '../../ui/format.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import classes from './regrading.module.css';

export const ROW_PX = 48;

interface RegradingLineProps {
  readonly row: RegradingRow;
  readonly position: number;
  readonly top: number;
  readonly active: boolean;
  readonly ticked: boolean;
  readonly why: string;
  readonly onChoose: () => void;
  readonly onTick: (on: boolean) => void;
}

/** From, to, and why in one sentence. */
export function RegradingLine({ row, position, top, active, ticked, why, onChoose, onTick }: RegradingLineProps) {
  const t = useTranslations('regrading');
  const format = useFormat();
  const { customerId, name, salesRep, from, to, share, cappedByCredit } = row;
  return (
    <div
      id={`regrading-${position}`}
      role="row"
      aria-selected={ticked}
      aria-rowindex={position + 1}
      tabIndex={-1}
      className={classes.line}
      style={{ transform: `translateY(${top}px)`, height: ROW_PX }}
      data-active={active || undefined}
      data-customer={customerId}
      data-capped={cappedByCredit || undefined}
      onClick={onChoose}
    >
      <span
        className={classes.tick}
        data-ticked={ticked || undefined}
        data-tick
        role="gridcell"
        aria-colindex={1}
        tabIndex={-1}
        aria-label={t(ticked ? 'in' : 'out')}
        onClick={(event) => {
          event.stopPropagation();
          onTick(!ticked);
        }}
      />
      <span role="rowheader" aria-colindex={2} className={classes.who}>
        <Link to="/customers/$customerId" params={{ customerId }} tabIndex={-1} className={classes.name} title={name}>
          {name}
        </Link>
        <span className={classes.dim}>
          {[salesRep, share === null ? '' : format.percent(cutShare(share))].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      <span role="gridcell" aria-colindex={3} className={classes.moves} aria-label={t('moves', { from: from ?? t('noGrade'), to })}>
        <span aria-hidden>
          <GradeBadge grade={from} state="effective" />
        </span>
        <span aria-hidden className={classes.arrow}>
          →
        </span>
        <span aria-hidden>
          <GradeBadge grade={to} state="proposed" />
        </span>
      </span>
      <span role="gridcell" aria-colindex={4} className={classes.why} title={why}>
        {cappedByCredit && <span className={classes.capped}>{t('capped')}</span>} {why}
      </span>
    </div>
  );
}
