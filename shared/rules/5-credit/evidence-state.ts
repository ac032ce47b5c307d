import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '../../records/credit-assessment.ts';
import type { LocalDate } from '../../values/id.ts';

export type EvidenceState = 'present' | 'expired' | 'missing';

/** §5.1.2: `validUntil` is the last day on which a paper counts; without it a paper does not expire. */
export function evidenceState(evidence: Evidence | undefined, asOf: LocalDate): EvidenceState {
  if (!evidence?.present) return 'missing';
  return evidence.validUntil !== null && evidence.validUntil < asOf ? 'expired' : 'present';
}

/** The checklist of §5.1.2; of several papers of a kind the best counts. */
export function evidenceStates(evidence: readonly Evidence[], asOf: LocalDate): Readonly<Record<EvidenceKind, EvidenceState>> {
  const entries = EVIDENCE_KINDS.map((kind) => {
    const states = evidence.filter((each) => each.kind === kind).map((each) => evidenceState(each, asOf));
    return [kind, states.find((state) => state === 'present') ?? states.find((state) => state === 'expired') ?? 'missing'] as const;
  });
  return Object.fromEntries(entries) as Record<EvidenceKind, EvidenceState>;
}
