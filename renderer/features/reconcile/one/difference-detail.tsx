import { useTranslations } from 'use-intl';
import type { RefObject } from 'react';
import { whyText } from '../../../../shared/reconcile/archive/shelf-sheet.ts';
import { stillToDo } from '../../../../shared/reconcile/archive/still-to-do.ts';
import type { Answer } from '../../../../shared/reconcile/archive/possible-answers.ts';
import type { Difference, Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { useFormat } from '../../../ui/format.ts';
import { useSay } from '../use-say.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import type { Asks } from './asks.ts';
import { CandidateList } from './candidate-list.tsx';
import { SideBySide } from './side-by-side.tsx';
import classes from './one.module.css';

interface DifferenceDetailProps {
  readonly reconciliation: Reconciliation;
  readonly difference: Difference;
  readonly valueRef: RefObject<HTMLInputElement | null>;
  readonly onAnswer: (answer: Answer) => void;
  readonly onAsk: (what: Asks['what']) => void;
}

const OF_FIGURES = { onlyPaper: 'onlyPaperFigures', onlyElectronic: 'onlyElectronicFigures' } as const;

/** Paper and electronic side by side, why they were matched or not, and what can be said about it. */
export function DifferenceDetail({ reconciliation, difference, valueRef, onAnswer, onAsk }: DifferenceDetailProps) {
  const t = useTranslations('reconcile');
  const say = useSay(reconciliation.kind);
  const format = useFormat();
  const { no, bucket, tier, doubt, state, resolution, resolvedBy, resolvedAt, owner, postponedUntil, notes, candidates } = difference;
  const remains = stillToDo(difference, reconciliation);
  const reason = tier !== '' ? tier : doubt !== '' ? doubt : bucket;
  const explained =
    reconciliation.kind === 'catalogue' || (reason !== 'onlyPaper' && reason !== 'onlyElectronic') ? reason : OF_FIGURES[reason];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll
    <aside className={classes.detail} aria-label={t('detail.label', { no })} tabIndex={0}>
      <h3 className={classes.detailTitle}>{t('detail.title', { no, bucket: say(`reconcile.bucket.${bucket}`) })}</h3>
      <p className={classes.why}>
        <strong>{whyText({ ...difference, candidates: bucket === 'duplicate' ? candidates : [] }, say)}</strong> {t(`explain.${explained}`)}
      </p>
      <SideBySide reconciliation={reconciliation} difference={difference} />
      {bucket === 'unsure' && candidates.length > 0 && state !== 'resolved' && difference.electronic === null && (
        <CandidateList difference={difference} signed={reconciliation.closedAt !== null} onAnswer={onAnswer} />
      )}
      {state !== 'open' && (
        <p className={classes.settled}>
          {state === 'resolved' &&
            t('detail.settled', {
              answer: t(`answer.${resolution === '' ? 'keepBoth' : resolution}`),
              who: resolvedBy || '—',
              at: resolvedAt === null ? '' : format.dateTime(resolvedAt),
            })}
          {state === 'asked' && t('askedOf', { who: owner })}
          {state === 'postponed' && postponedUntil !== null && t('until', { day: format.date(postponedUntil) })}
        </p>
      )}
      {remains !== null && <p className={classes.remains}>{t(`toDo.${remains}`)}</p>}
      {notes !== '' && <p>{t('detail.notes', { notes })}</p>}
      {reconciliation.closedAt === null && (
        <AnswerButtons reconciliation={reconciliation} difference={difference} valueRef={valueRef} onAnswer={onAnswer} onAsk={onAsk} />
      )}
    </aside>
  );
}
