import { Button, Kbd, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { MatchCandidate, MatchRow } from '../../data/ledgers/plan-views.ts';
import { useFormat } from '../../ui/format.ts';
import { FieldChanges } from './field-changes.tsx';
import { decideAbout } from './plan-actions.ts';
import classes from './matching-step.module.css';

/** One customer of the files: where it stands, why it is asked about, whom it may be, what would change. */
export function MatchDetail({ row }: { readonly row: MatchRow }) {
  const t = useTranslations('import');
  const decided = row.decision?.action;
  return (
    <div className={classes.card}>
      <h2>{row.name}</h2>
      <Text size="xs" c="dimmed">
        {t('match.origin', { file: row.file, sheet: row.sheet, row: row.row })}
      </Text>
      <Facts creditCode={row.creditCode} phone={row.phone} salesRep={row.salesRep} />
      {row.reason !== null && <p className={classes.reason}>{t(`reason.${row.reason}`)}</p>}
      {row.by !== null && row.targetName !== '' && <p className={classes.reason}>{t(`by.${row.by}`, { name: row.targetName })}</p>}
      {row.candidates.map((candidate, at) => (
        <Candidate key={candidate.id} row={row} candidate={candidate} number={at + 1} />
      ))}
      <div className={classes.answers}>
        <Button
          size="compact-sm"
          variant={decided === 'create' ? 'light' : 'default'}
          leftSection={<Kbd size="xs">N</Kbd>}
          onClick={() => void decideAbout([row.position], { action: 'create' })}
        >
          {t('match.create')}
        </Button>
        <Button
          size="compact-sm"
          variant={decided === 'leave-out' ? 'light' : 'default'}
          leftSection={<Kbd size="xs">L</Kbd>}
          onClick={() => void decideAbout([row.position], { action: 'leave-out' })}
        >
          {t('match.leaveOut')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={row.decision === null}
          leftSection={<Kbd size="xs">U</Kbd>}
          onClick={() => void decideAbout([row.position], null)}
        >
          {t('match.takeBack')}
        </Button>
      </div>
      <FieldChanges changes={row.changes} />
    </div>
  );
}

interface CandidateProps {
  readonly row: MatchRow;
  readonly candidate: MatchCandidate;
  readonly number: number;
}

function Candidate({ row, candidate, number }: CandidateProps) {
  const t = useTranslations('import');
  const format = useFormat();
  const chosen = row.decision?.action === 'match' && row.decision.target === candidate.id;
  return (
    <button
      type="button"
      className={classes.candidate}
      aria-pressed={chosen}
      onClick={() => void decideAbout([row.position], { action: 'match', target: candidate.id })}
    >
      <span>
        <Kbd size="xs">{number}</Kbd> <b>{candidate.name}</b>
      </span>
      <small>
        {t(candidate.stored ? 'match.stored' : 'match.inFiles')} ·{' '}
        {t('match.alike', { share: format.percent(Math.round(candidate.similarity * 100) / 100) })}
      </small>
      <Facts creditCode={candidate.creditCode} phone={candidate.phone} salesRep={candidate.salesRep} />
    </button>
  );
}

function Facts({ creditCode, phone, salesRep }: Pick<MatchCandidate, 'creditCode' | 'phone' | 'salesRep'>) {
  const facts = [creditCode, phone, salesRep].filter((fact) => fact !== '');
  return facts.length === 0 ? null : <small className={classes.facts}>{facts.join(' · ')}</small>;
}
