import { useState } from 'react';
import type { CreditAssessment, Evidence, EvidenceKind } from '../../../../../../shared/records/credit-assessment.ts';
import { EVIDENCE_KINDS } from '../../../../../../shared/records/credit-assessment.ts';
import { isScore } from '../../../../../../shared/rules/5-credit/index.ts';
import { foldWidth } from '../../../../../../shared/values/fold-text.ts';
import type { AssessmentDraft } from '../../../../../data/credit/assessments.ts';
import { readRemembered, writeRemembered } from '../../../../../ui/remembered.ts';

/** What is typed on the sheet and not yet kept in the database. */
export interface TypedSheet {
  /** As typed, by item. */
  readonly scores: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly notes: string;
}

export interface SheetDraft {
  readonly typed: TypedSheet;
  readonly dirty: boolean;
  readonly setScore: (item: string, text: string) => void;
  readonly setEvidence: (kind: EvidenceKind, patch: Partial<Evidence>) => void;
  readonly setNotes: (notes: string) => void;
  /** Kept in the database, or given up. */
  readonly forget: () => void;
}

export function sheetPlace(customerId: string): string {
  return `draft.${customerId}.assessment`;
}

/** The sheet as it is typed, kept on this laptop with every keystroke until it is saved. */
export function useSheetDraft(draft: AssessmentDraft): SheetDraft {
  const place = sheetPlace(draft.customerId);
  const [typed, setTyped] = useState<TypedSheet>(() => readRemembered<TypedSheet>(place) ?? sheetOf(draft));
  const [dirty, setDirty] = useState(() => readRemembered(place) !== null);
  function change(patch: Partial<TypedSheet>): void {
    const next = { ...typed, ...patch };
    setTyped(next);
    setDirty(true);
    writeRemembered(place, next);
  }
  return {
    typed,
    dirty,
    setScore: (item, text) => change({ scores: { ...typed.scores, [item]: text } }),
    setEvidence: (kind, patch) => change({ evidence: typed.evidence.map((each) => (each.kind === kind ? { ...each, ...patch } : each)) }),
    setNotes: (notes) => change({ notes }),
    forget: () => {
      writeRemembered(place, null);
      setDirty(false);
    },
  };
}

/** A paper of each kind of §5.1.2, also those that nobody has seen yet. */
function sheetOf({ scores, evidence, notes }: AssessmentDraft): TypedSheet {
  return {
    scores: Object.fromEntries(Object.entries(scores).map(([item, score]) => [item, String(score)])),
    evidence: EVIDENCE_KINDS.map(
      (kind) =>
        evidence.find((each) => each.kind === kind) ?? { kind, present: false, validUntil: null, location: '', attachments: [], notes: '' },
    ),
    notes,
  };
}

/** Undefined: nothing typed; null: not a whole number from 0 to 100. */
export function readScore(text: string | undefined): number | null | undefined {
  const plain = foldWidth(text ?? '');
  if (plain === '') return undefined;
  const score = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return isScore(score) ? score : null;
}

/** The typed sheet with the scores that can be read. */
export function readSheet(typed: TypedSheet): Pick<CreditAssessment, 'scores' | 'evidence' | 'notes'> {
  const scores: Record<string, number> = {};
  for (const [item, text] of Object.entries(typed.scores)) {
    const score = readScore(text);
    if (typeof score === 'number') scores[item] = score;
  }
  return { scores, evidence: typed.evidence, notes: typed.notes.trim() };
}
