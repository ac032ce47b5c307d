import { useState } from 'react';
import type { Id } from '../../../../shared/values/id.ts';
import { readRemembered, writeRemembered } from '../../../ui/remembered.ts';
import type { TypedVisit } from './typed-visit.ts';

interface VisitDraft {
  readonly typed: TypedVisit;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  readonly change: (patch: Partial<TypedVisit>) => void;
  readonly discard: () => void;
}

type Kept = Omit<TypedVisit, 'customerId' | 'customerName'>;

/** What is being typed of a customer's visit, kept on this laptop until it is saved or discarded. */
export function useVisitDraft(first: TypedVisit, visitId: Id): VisitDraft {
  const place = placeOf(first.customerId, visitId);
  const [kept, setKept] = useState(() => readRemembered<Partial<Kept>>(place));
  return {
    typed: { ...first, ...kept },
    dirty: kept !== null,
    change: (patch) => {
      const next = withPatch(first, kept, patch);
      setKept(next);
      writeRemembered(place, next);
    },
    discard: () => {
      setKept(null);
      writeRemembered(place, null);
    },
  };
}

export function hasVisitDraft(customerId: Id, visitId: Id): boolean {
  return readRemembered(placeOf(customerId, visitId)) !== null;
}

/** Only what differs from an untouched form; null when nothing does. */
export function withPatch(first: TypedVisit, kept: Partial<Kept> | null, patch: Partial<TypedVisit>): Partial<Kept> | null {
  const differing = Object.entries({ ...kept, ...patch }).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(first[field as keyof TypedVisit]),
  );
  return differing.length === 0 ? null : Object.fromEntries(differing);
}

function placeOf(customerId: Id, visitId: Id): string {
  return `draft.visit.${customerId}.${visitId || 'new'}`;
}
