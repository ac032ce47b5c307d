import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PaperBlock } from '../../../../shared/paper/paper-block.ts';
import type { Difference, Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { StatementCustomer } from '../../../data/reconcile/statement-customers.ts';
import { useFormat } from '../../../ui/format.ts';
import type { PaperText } from '../../../ui/paper/paper-text.ts';
import { useSay } from '../use-say.ts';
import type { PaperPart } from './parts-of.ts';
import { reportBlocks, type ReportWords } from './report-blocks.ts';
import { statementBlocks, type Statement } from './statement-blocks.ts';
import { useOutcomeText } from './use-outcome-text.ts';

interface PaperDocument {
  readonly id: string;
  readonly blocks: readonly PaperBlock<PaperText>[];
}

/** The words of the report, as the screen says them. */
export function useReportWords({ kind }: Reconciliation): ReportWords {
  const t = useTranslations('reconcile');
  const say = useSay(kind);
  const { dateTime } = useFormat();
  const outcome = useOutcomeText();
  return useMemo(() => ({ say, outcome, toDo: (todo) => t(`toDo.${todo}`), at: dateTime }), [say, outcome, t, dateTime]);
}

/** Everybody with a difference, then those who were chosen. */
export function statementsOf(differences: readonly Difference[], chosen: readonly StatementCustomer[]): readonly Statement[] {
  return [
    ...differences.flatMap(({ id, no, paper, electronic }): readonly Statement[] =>
      paper === null && electronic === null
        ? []
        : [{ id, no, name: electronic?.name ?? paper?.name ?? '', paper: paper?.fields ?? {}, electronic: electronic?.fields ?? {} }],
    ),
    ...chosen.map(({ id, name, fields }): Statement => ({ id, no: null, name, paper: fields, electronic: fields })),
  ];
}

/** One report, or one statement a customer, of the part that is laid out. */
export function useReport(it: Reconciliation, differences: readonly Difference[] | undefined, part: PaperPart): readonly PaperDocument[] {
  const words = useReportWords(it);
  const { from, to } = part;
  return useMemo(
    () => (differences === undefined ? [] : [{ id: `report-${from}`, blocks: reportBlocks(it, differences, { from, to }, words) }]),
    [it, differences, from, to, words],
  );
}

export function useStatements(
  statements: readonly Statement[],
  company: string,
  asOf: LocalDate,
  { from, to }: PaperPart,
): readonly PaperDocument[] {
  const say = useSay();
  return useMemo(
    () => statements.slice(from, to).map((each) => ({ id: each.id, blocks: statementBlocks(each, { company, asOf }, say) })),
    [statements, company, asOf, from, to, say],
  );
}
