import type { CreditAssessment } from '../../../shared/records/credit-assessment.ts';
import type { Suspension } from '../../../shared/records/suspension.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import type { Recorder } from '../recorder.ts';
import type { LongOverdueRow } from './long-overdue-row.ts';
import { newAssessment } from './new-assessment.ts';

/** §5.3.3: what the rows ask for, in one batch. `scoresOf` gives the sheet of a reassessment to begin with. */
export async function proposeMeasures(
  rows: readonly LongOverdueRow[],
  asOf: LocalDate,
  previousOf: (customerId: Id) => CreditAssessment | null,
): Promise<Committed<readonly Id[]>> {
  return runCommand('proposeMeasures', ['suspensions', 'creditAssessments'], async (recorder) => {
    const measures = rows.flatMap((row) => row.proposed.map((measure) => newMeasure(row, measure, asOf, recorder)));
    const sheets = rows
      .filter(({ reassess }) => reassess)
      .map(({ customerId }) => newSheet(customerId, asOf, previousOf(customerId), recorder));
    await recorder.createMany('suspensions', measures);
    await recorder.createMany('creditAssessments', sheets);
    return measures.map(({ id }) => id);
  });
}

function newMeasure(row: LongOverdueRow, measure: Suspension['measure'], asOf: LocalDate, { who, at }: Recorder): Suspension {
  return {
    id: newId(),
    customerId: row.customerId,
    measure,
    state: 'proposed',
    documentId: row.documentId,
    docNo: row.docNo,
    overdueDays: row.overdueDays,
    overdueFen: row.overdueFen,
    asOf,
    limitFen: measure === 'limitCut' ? row.cutToFen : null,
    from: null,
    reason: '',
    proposedBy: who,
    proposedAt: at,
    decidedBy: '',
    decidedAt: null,
    liftedOn: null,
    liftedBy: '',
  };
}

function newSheet(customerId: Id, asOf: LocalDate, previous: CreditAssessment | null, { who, at }: Recorder): CreditAssessment {
  const draft = {
    customerId,
    occasion: 'longOverdue',
    asOf,
    scores: previous?.scores ?? {},
    evidence: previous?.evidence ?? [],
    notes: '',
  } as const;
  return newAssessment({ ...draft, id: newId() }, who, at);
}
