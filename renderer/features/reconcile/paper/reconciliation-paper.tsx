import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { now } from '../../../data/clock.ts';
import { allDifferences } from '../../../data/reconcile/differences.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import paper from '../../../ui/paper/paper.module.css';
import { useSay } from '../use-say.ts';
import { reportBlocks } from './report-blocks.ts';
import { Sheets } from './sheets.tsx';
import { statementBlocks } from './statement-blocks.ts';
import { useOutcomeText } from './use-outcome-text.ts';
import { usePaperOut } from './use-paper-out.ts';
import classes from './paper.module.css';

/** Statements more than these are printed by narrowing the reconciliation to fewer customers. */
const MOST_STATEMENTS = 200;

interface ReconciliationPaperProps {
  readonly reconciliation: Reconciliation;
  readonly onLeave: () => void;
}

/** The difference report; of figures also a statement a customer. */
export function ReconciliationPaper({ reconciliation, onLeave }: ReconciliationPaperProps) {
  const t = useTranslations('reconcile');
  const say = useSay();
  const { dateTime } = useFormat();
  const outcome = useOutcomeText();
  const [what, setWhat] = useState<'report' | 'statements'>('report');
  const [printedAt] = useState(now);
  const read = useQuery(async () => ({ all: await allDifferences(reconciliation.id), session: await session() }), [reconciliation.id]);
  const { busy, print, savePdf } = usePaperOut(t(what === 'report' ? 'paper.title' : 'paper.statement'), reconciliation.title);
  const documents = useMemo(() => {
    if (read === undefined) return [];
    if (what === 'report')
      return [
        {
          id: 'report',
          blocks: reportBlocks(reconciliation, read.all, { say, outcome, toDo: (todo) => t(`toDo.${todo}`), at: dateTime }),
        },
      ];
    return read.all
      .filter(({ paper: left, electronic }) => left !== null || electronic !== null)
      .slice(0, MOST_STATEMENTS)
      .map((each) => ({ id: each.id, blocks: statementBlocks(each, read.session.company, say) }));
  }, [read, what, reconciliation, say, outcome, t, dateTime]);
  const { who = '', company = '' } = read?.session ?? {};
  return (
    <div className={classes.preview}>
      <div className={classes.bar}>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          {t('paper.back')}
        </Button>
        {reconciliation.kind === 'figures' && (
          <SegmentedControl
            size="xs"
            aria-label={t('paper.what')}
            value={what}
            onChange={setWhat}
            data={[
              { value: 'report', label: t('paper.title') },
              { value: 'statements', label: t('paper.statement') },
            ]}
          />
        )}
        {what === 'statements' && (read?.all.length ?? 0) > MOST_STATEMENTS && (
          <span>{t('paper.firstOnly', { count: MOST_STATEMENTS })}</span>
        )}
        <span className={classes.push} />
        <Button size="compact-sm" variant="default" loading={busy} onClick={savePdf}>
          {t('paper.savePdf')}
        </Button>
        <Button size="compact-sm" loading={busy} onClick={print}>
          {t('paper.print')}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the pages */}
      <div className={classes.sheets} tabIndex={0} role="region" aria-label={t('paper.preview')}>
        <div className={`print-root ${paper.root}`} role="document" aria-label={t('paper.preview')}>
          {/* The sheets bring their own margins. */}
          <style>{what === 'report' ? '@page { size: A4 landscape; margin: 0; }' : '@page { size: A4; margin: 0; }'}</style>
          {documents.map(({ id, blocks }) => (
            <Sheets
              key={id}
              blocks={blocks}
              format={what === 'report' ? 'across' : 'upright'}
              whose={[company, reconciliation.title].filter((part) => part !== '').join(' · ')}
              printed={who === '' ? dateTime(printedAt) : `${who}, ${dateTime(printedAt)}`}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
