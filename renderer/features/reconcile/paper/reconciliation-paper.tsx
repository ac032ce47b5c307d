import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { now } from '../../../data/clock.ts';
import { allDifferences } from '../../../data/reconcile/differences.ts';
import { statementCustomers } from '../../../data/reconcile/statement-customers.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import paper from '../../../ui/paper/paper.module.css';
import { AgreeingSelect } from './agreeing-select.tsx';
import { PartSelect } from './part-select.tsx';
import { partsOf, REPORT_PART, STATEMENT_PART } from './parts-of.ts';
import { Sheets } from './sheets.tsx';
import { statementsOf, useReport, useStatements } from './use-documents.ts';
import { usePaperOut } from './use-paper-out.ts';
import { useWholeWorkbook } from './use-whole-workbook.ts';
import classes from './paper.module.css';

interface ReconciliationPaperProps {
  readonly reconciliation: Reconciliation;
  readonly onLeave: () => void;
}

/** The difference report; of figures also a statement a customer. */
export function ReconciliationPaper({ reconciliation, onLeave }: ReconciliationPaperProps) {
  const t = useTranslations('reconcile');
  const { dateTime } = useFormat();
  const [what, setWhat] = useState<'report' | 'statements'>('report');
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<readonly Id[]>([]);
  const [printedAt] = useState(now);
  const read = useQuery(async () => {
    const all = await allDifferences(reconciliation.id);
    return { all, session: await session(), agreeing: await statementCustomers(reconciliation, all) };
  }, [reconciliation]);
  const { busy, print, savePdf } = usePaperOut(t(what === 'report' ? 'paper.title' : 'paper.statement'), reconciliation);
  const workbook = useWholeWorkbook(reconciliation);
  const statements = useMemo(
    () =>
      statementsOf(
        read?.all ?? [],
        (read?.agreeing ?? []).filter(({ id }) => chosen.includes(id)),
      ),
    [read, chosen],
  );
  const parts = what === 'report' ? partsOf(read?.all.length ?? 0, REPORT_PART) : partsOf(statements.length, STATEMENT_PART);
  const part = parts[at] ?? parts[0] ?? { from: 0, to: 0 };
  const { who = '', company = '' } = read?.session ?? {};
  const report = useReport(reconciliation, read?.all, part);
  const stated = useStatements(statements, company, reconciliation.asOf, part);
  const documents = what === 'report' ? report : stated;
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
            onChange={(next) => {
              setWhat(next);
              setAt(0);
            }}
            data={[
              { value: 'report', label: t('paper.title') },
              { value: 'statements', label: t('paper.statement') },
            ]}
          />
        )}
        {what === 'statements' && <AgreeingSelect customers={read?.agreeing ?? []} chosen={chosen} onChoose={setChosen} />}
        <PartSelect parts={parts} part={at} onPart={setAt} />
        <span className={classes.push} />
        <Button size="compact-sm" variant="default" loading={workbook.saving} onClick={() => void workbook.save(read?.all ?? [])}>
          {t('paper.saveAll')}
        </Button>
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
