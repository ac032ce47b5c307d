import { CandidateList } from './candidate-list.ts';
import type { Candidates } from './candidates.ts';
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
      const list = new CandidateList();
      for (const [slot, shown] of customers.shown.entries()) {
        if (shown?.stage !== 'prospect') continue;
        const missing = NEEDED.filter((field) => shown[field] === '' || shown[field] === null);
        if (missing.length > 0) list.add(slot, store.known.get(slot), { subject: '', recordId: '', about: missing.join(',') });
      }
      return list.candidates('incomplete');
    });
  }
}
