import type { ShownFields } from '../customer-store.ts';
import type { Candidates, Subject } from './candidates.ts';
import { LastOf } from './last-of.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** Without these nobody can be called back. */
const NEEDED = ['contact', 'phone', 'salesRep', 'industry'] as const;

/** §3.4.1: prospects of whom something is missing that the card asks for. */
export class IncompleteCards {
  readonly #last = new LastOf<Candidates>();

  constructor(readonly desk: RelationshipDesk) {}

  candidates(): Candidates {
    const { customers, store } = this.desk;
    return this.#last.get([customers.version, store.knownVersion], () => {
      const slots: number[] = [];
      const due: number[] = [];
      for (let slot = 0; slot < customers.shown.length; slot += 1) {
        const shown = customers.shown[slot];
        if (shown?.stage !== 'prospect' || !isIncomplete(shown)) continue;
        slots.push(slot);
        due.push(store.known.get(slot));
      }
      const subjectOf = (index: number): Subject => {
        const shown = customers.shown[slots[index] as number];
        return { subject: '', recordId: '', about: NEEDED.filter((field) => !shown?.[field]).join(',') };
      };
      return { kind: 'incomplete', slots, due, amountFen: null, subjectOf };
    });
  }
}

function isIncomplete({ contact, phone, salesRep, industry }: ShownFields): boolean {
  return contact === '' || phone === '' || salesRep === '' || industry === null;
}
