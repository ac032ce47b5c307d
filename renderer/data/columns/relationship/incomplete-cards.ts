import type { ShownFields } from '../customer-store.ts';
import { SlotLogs } from '../slot-log.ts';
import type { Candidates } from './candidates.ts';
import { FollowedCandidates, type Question } from './followed-candidates.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** Without these nobody can be called back. */
const NEEDED = ['contact', 'phone', 'salesRep', 'industry'] as const;

/** §3.4.1: prospects of whom something is missing that the card asks for. */
export class IncompleteCards {
  readonly #followed: FollowedCandidates;
  readonly #question: Question;

  constructor(desk: RelationshipDesk) {
    this.#followed = new FollowedCandidates('incomplete', new SlotLogs([desk.state.standings.changes]));
    const { shown } = desk.customers;
    this.#question = {
      key: '',
      everybody: () => shown.keys(),
      look: (list, slot) => {
        const fields = shown[slot];
        if (fields?.stage !== 'prospect' || !isIncomplete(fields)) return list.remove(slot);
        const about = NEEDED.filter((field) => !fields[field]).join(',');
        return list.put(slot, desk.store.known.get(slot), { subject: '', recordId: '', about });
      },
    };
  }

  candidates(): Candidates {
    return this.#followed.at(this.#question);
  }

  steps(): Generator<void> {
    return this.#followed.steps(this.#question);
  }
}

function isIncomplete({ contact, phone, salesRep, industry }: ShownFields): boolean {
  return contact === '' || phone === '' || salesRep === '' || industry === null;
}
