import { Loader, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NAME_FIELDS, type NameField } from '../../data/ledgers/name-plan.ts';
import { MATCH_LISTS, type MatchList, type MatchRow, type PlanView } from '../../data/ledgers/plan-views.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { BulkDecisions } from './bulk-decisions.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useImport } from './import-store.ts';
import { MatchDetail } from './match-detail.tsx';
import { MatchRows } from './match-rows.tsx';
import { NameList } from './name-list.tsx';
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
  return <Lists key={list} list={list} plan={plan} />;
}

interface ListsProps {
  readonly list: MatchList | NameField;
  readonly plan: PlanView;
}

function Lists({ list, plan }: ListsProps) {
  const t = useTranslations('import');
  const [active, setActive] = useState<MatchRow | null>(null);
  const { lists, names, undecided } = plan;
  return (
    <div className={classes.panes}>
      <nav className={classes.lists} aria-label={t('matching.lists')}>
        {MATCH_LISTS.map((name) => (
          <ListButton
            key={name}
            name={name}
            title={t(`list.${name}`)}
            hint={t(`listHint.${name}`)}
            count={lists[name]}
            current={name === list}
          />
        ))}
        {NAME_FIELDS.filter((field) => names[field] > 0).map((field) => (
          <ListButton
            key={field}
            name={field}
            title={t(`names.${field}`)}
            hint={t(`names.${field}Hint`)}
            count={names[field]}
            current={field === list}
          />
        ))}
        <p className={classes.undecided} data-open={undecided > 0 || undefined} role="status">
          {undecided > 0 ? t('matching.undecided', { count: undecided }) : t('matching.allDecided')}
        </p>
      </nav>
      {isNameField(list) ? (
        <div className={classes.wide}>
          <NameList field={list} />
        </div>
      ) : (
        <>
          <div className={classes.middle}>
            <BulkDecisions list={list} count={lists[list]} />
            {lists[list] === 0 ? (
              <EmptyState title={t('matching.emptyList')} />
            ) : (
              <MatchRows list={list} count={lists[list]} onActive={setActive} />
            )}
          </div>
          <aside className={classes.detail} aria-label={t('matching.detail')}>
            {active && <MatchDetail row={active} />}
          </aside>
        </>
      )}
    </div>
  );
}

interface ListButtonProps {
  readonly name: MatchList | NameField;
  readonly title: string;
  readonly hint: string;
  readonly count: number;
  readonly current: boolean;
}

function ListButton({ name, title, hint, count, current }: ListButtonProps) {
  const format = useFormat();
  return (
    <UnstyledButton
      className={classes.list}
      data-list={name}
      aria-current={current ? 'true' : undefined}
      onClick={() => useImport.setState({ list: name })}
    >
      <span>{title}</span>
      <b>{format.integer(count)}</b>
      <small>{hint}</small>
    </UnstyledButton>
  );
}

function isNameField(list: MatchList | NameField): list is NameField {
  return list === 'product' || list === 'salesRep';
}
