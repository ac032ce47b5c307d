import { EVIDENCE_KINDS } from '../records/credit-assessment.ts';
import { evidenceStates } from '../rules/5-credit/index.ts';
import type { LocalDate } from '../values/id.ts';
import type { DossierCredit } from './dossier-credit.ts';
import type { DossierBlock, DossierField } from './dossier.ts';
import type { DossierText } from './dossier-text.ts';

/** §5.1: the result in effect and why, who approved it, the papers behind it, when the next is due. */
export function assessmentBlocks({ standing, since, assessed, nextAssessment }: DossierCredit, asOf: LocalDate): readonly DossierBlock[] {
  const next: DossierField = { label: 'dossier.field.nextAssessment', kind: 'date', value: nextAssessment };
  if (assessed === null)
    return [
      {
        kind: 'fields',
        fields: [{ label: 'words.field.credit', kind: 'credit', value: standing }, ...(nextAssessment === null ? [] : [next])],
      },
      { kind: 'paragraph', text: 'dossier.note.creditNotYetAssessed', values: {} },
    ];
  const { assessment, verdict } = assessed;
  const overridden = assessment.computed !== null && assessment.computed !== assessment.standing;
  return [
    { kind: 'heading', text: 'dossier.heading.assessment' },
    {
      kind: 'fields',
      fields: [
        { label: 'words.field.credit', kind: 'credit', value: standing },
        { label: 'dossier.field.standingSince', kind: 'date', value: since },
        { label: 'dossier.field.assessedBy', kind: 'text', value: assessment.approvedBy },
        ...(overridden ? [{ label: 'dossier.field.overrideOfAssessment', kind: 'text', value: assessment.reason } as const] : []),
        next,
      ],
    },
    { kind: 'assessment', verdict },
    { kind: 'heading', text: 'dossier.heading.evidence' },
    evidenceTable(assessment.evidence, asOf),
  ];
}

/** §5.1.2: also what is missing has its line; expired on the day of the dossier. */
function evidenceTable(evidence: Parameters<typeof evidenceStates>[0], asOf: LocalDate): DossierBlock {
  const states = evidenceStates(evidence, asOf);
  return {
    kind: 'table',
    columns: [
      { label: 'dossier.column.kind', kind: 'label', width: 20 },
      { label: 'dossier.column.state', kind: 'label', width: 10 },
      { label: 'dossier.column.validUntil', kind: 'date', width: 14 },
      { label: 'dossier.column.location', kind: 'text', width: 40 },
    ],
    rows: EVIDENCE_KINDS.map((kind) => {
      const paper = evidence.find((each) => each.kind === kind && each.present);
      return [
        `dossier.paper.${kind}` satisfies DossierText,
        `dossier.paperState.${states[kind]}` satisfies DossierText,
        paper?.validUntil ?? null,
        paper?.location ?? '',
      ];
    }),
    totals: null,
  };
}
