import { Loader, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MATCH_LISTS, type MatchList, type MatchRow } from '../../data/ledgers/plan-views.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { BulkDecisions } from './bulk-decisions.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useImport } from './import-store.ts';
import { MatchDetail } from './match-detail.tsx';
import { MatchRows } from './match-rows.tsx';
import classes from './matching-step.module.css';

/** Whom the files mean: unsure ones first, each decided with one key, or all of a list at once. */
export function MatchingStep() {
  const t = useTranslations('import');
  const { plan, planning, list, failure } = useImport();
  if (failure !== null) return <FailureNotice code={failure} />;
  if (!plan || planning) {
    return (
      <EmptyState title={t('matching.now')}>
        <Loader size="sm" />
      </EmptyState>
    );
  }
  return <Lists key={list} list={list} counts={plan.lists} undecided={plan.undecided} />;
}

interface ListsProps {
  readonly list: MatchList;
  readonly counts: Readonly<Record<MatchList, number>>;
  readonly undecided: number;
}

function Lists({ list, counts, undecided }: ListsProps) {
  const t = useTranslations('import');
  const format = useFormat();
  const [active, setActive] = useState<MatchRow | null>(null);
  return (
    <div className={classes.panes}>
      <nav className={classes.lists} aria-label={t('matching.lists')}>
        {MATCH_LISTS.map((name) => (
          <UnstyledButton
            key={name}
            className={classes.list}
            data-list={name}
            aria-current={name === list ? 'true' : undefined}
            onClick={() => useImport.setState({ list: name })}
          >
            <span>{t(`list.${name}`)}</span>
            <b>{format.integer(counts[name])}</b>
            <small>{t(`listHint.${name}`)}</small>
          </UnstyledButton>
        ))}
        <p className={classes.undecided} data-open={undecided > 0 || undefined} role="status">
          {undecided > 0 ? t('matching.undecided', { count: undecided }) : t('matching.allDecided')}
        </p>
      </nav>
      <div className={classes.middle}>
        <BulkDecisions list={list} count={counts[list]} />
        {counts[list] === 0 ? (
          <EmptyState title={t('matching.emptyList')} />
        ) : (
          <MatchRows list={list} count={counts[list]} onActive={setActive} />
        )}
      </div>
      <aside className={classes.detail} aria-label={t('matching.detail')}>
        {active && <MatchDetail row={active} />}
      </aside>
    </div>
  );
}
