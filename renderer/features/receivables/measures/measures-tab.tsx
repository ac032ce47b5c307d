import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import { longOverdueList, proposeMeasures } from '../../../data/credit/suspensions.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useRun } from '../use-run.ts';
import { linesOf, MEASURE_GROUPS, type MeasureGroup, type MeasureLine } from './measure-lines.ts';
import { MeasureDialog, type MeasureDecision } from './measure-dialog.tsx';
import { MeasureTable } from './measure-table.tsx';
import classes from '../list-table.module.css';

/** §5.3.3: what long overdue leads to, proposed by rule, decided by the head, lifted when cleared. */
export function MeasuresTab() {
  const t = useTranslations('receivables.measures');
  const day = today();
  const rows = useQuery(async () => longOverdueList(day), [day]);
  const [deciding, setDeciding] = useState<{ readonly line: MeasureLine; readonly decision: MeasureDecision } | null>(null);
  const run = useRun();
  const lines = rows?.flatMap(linesOf);
  function propose(of: readonly MeasureLine[]): void {
    const customers = [...new Set(of.map(({ row }) => row.customerId))];
    void run(proposeMeasures(customers, day), (made) => t('proposedDone', { count: made.length }));
  }
  if (lines?.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  return (
    <div className={classes.place}>
      {lines !== undefined &&
        MEASURE_GROUPS.map((group) => {
          const of = lines.filter((line) => line.group === group);
          return of.length === 0 ? null : (
            <GroupSection
              key={group}
              group={group}
              lines={of}
              onPropose={propose}
              onDecide={(line, decision) => setDeciding({ line, decision })}
            />
          );
        })}
      {deciding && <MeasureDialog line={deciding.line} decision={deciding.decision} onClose={() => setDeciding(null)} />}
    </div>
  );
}

interface GroupSectionProps {
  readonly group: MeasureGroup;
  readonly lines: readonly MeasureLine[];
  readonly onPropose: (lines: readonly MeasureLine[]) => void;
  readonly onDecide: (line: MeasureLine, decision: MeasureDecision) => void;
}

function GroupSection({ group, lines, onPropose, onDecide }: GroupSectionProps) {
  const t = useTranslations('receivables.measures');
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {t(`group.${group}`, { count: lines.length })}
        </h2>
        <p className={classes.hint}>{t(`hint.${group}`)}</p>
        {group === 'propose' && (
          <Button size="compact-sm" onClick={() => onPropose(lines)}>
            {t('proposeAll', { count: new Set(lines.map(({ row }) => row.customerId)).size })}
          </Button>
        )}
      </div>
      <MeasureTable lines={lines} onPropose={(line) => onPropose([line])} onDecide={onDecide} />
    </section>
  );
}
