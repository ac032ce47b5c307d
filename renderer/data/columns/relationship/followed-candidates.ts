import { keep } from '../kept.ts';
import type { LogPlace, SlotLogs } from '../slot-log.ts';
import type { Candidates } from './candidates.ts';
import { SlotCandidates } from './slot-candidates.ts';

/** What makes somebody a candidate. */
export interface Question {
  /** Of the day and whatever else concerns everybody: another one is another list. */
  readonly key: string;
  /** All that may be candidates. */
  readonly everybody: () => Iterable<number>;
  /** Puts one in, or takes it out. */
  readonly look: (list: SlotCandidates, slot: number) => void;
  /** A figure of everybody that counts too: whose is another one is looked at again. */
  readonly ranks?: Uint8Array;
}

interface Followed {
  readonly list: SlotCandidates;
  place: readonly LogPlace[];
  ranks: Uint8Array;
}

const KEPT = 3;
const NO_RANKS = new Uint8Array(0);

/** Candidates of a kind that follow what changes: of everybody once for each key, then only of those of whom something has changed. */
export class FollowedCandidates {
  readonly #kept = new Map<string, Followed>();

  constructor(
    readonly kind: Candidates['kind'],
    readonly logs: SlotLogs,
  ) {}

  at(question: Question): Candidates {
    for (const _ of this.steps(question));
    return (this.#kept.get(question.key) as Followed).list.candidates(this.kind);
  }

  /** The same work, one customer a step of the first time; who asks afterwards finds it done. */
  *steps({ key, everybody, look, ranks = NO_RANKS }: Question): Generator<void> {
    const known = this.#kept.get(key);
    const changed = known === undefined ? null : this.logs.since(known.place);
    if (known !== undefined && changed !== null) {
      for (const slot of [...changed, ...differing(known.ranks, ranks)]) look(known.list, slot);
      known.place = this.logs.place;
      known.ranks = ranks;
      return;
    }
    const followed: Followed = { list: new SlotCandidates(), place: this.logs.place, ranks };
    for (const slot of everybody()) {
      look(followed.list, slot);
      yield;
    }
    keep(this.#kept, key, followed, KEPT);
  }
}

function differing(before: Uint8Array, now: Uint8Array): readonly number[] {
  if (before === now) return [];
  const slots: number[] = [];
  for (let slot = 0; slot < now.length; slot += 1) if (before[slot] !== now[slot]) slots.push(slot);
  return slots;
}
