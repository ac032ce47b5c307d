import type {
  BucketCount,
  Difference,
  DifferenceBucket,
  DifferenceCandidate,
  DifferenceRow,
  DifferingField,
} from '../../records/reconciliation.ts';
import type { Id } from '../../values/id.ts';
import type { RecordPlace } from '../ledgers/ledger-rows.ts';
import type { DuplicateRow, MatchedPair, ReconcileRow, Reconciliation } from '../rows/reconcile-row.ts';
import { differencePattern } from './difference-pattern.ts';

/** A difference before it has ids; `listed` of a candidate is the number of the difference under which that row itself is listed, 0 for none. */
type DifferenceDraft = Pick<Difference, 'no' | 'bucket' | 'tier' | 'doubt' | 'pattern' | 'paper' | 'electronic' | 'fields'> & {
  readonly candidates: readonly (Omit<DifferenceCandidate, 'listed'> & { readonly listed: number })[];
};

export interface FoundDifferences {
  readonly drafts: readonly DifferenceDraft[];
  readonly counts: Readonly<Record<DifferenceBucket, BucketCount>>;
}

interface Sides {
  readonly paper: readonly ReconcileRow[];
  readonly places: readonly (readonly RecordPlace[])[];
  readonly electronic: readonly ReconcileRow[];
}

/** What differs about a pair, and whether a row that repeats another of the paper is simply a further folder that the archive knows. */
export interface Comparing {
  readonly fieldsOf: (pair: Pick<MatchedPair, 'paper' | 'electronic' | 'differences'>) => readonly DifferingField[];
  readonly isKnownVolume: (paper: number, electronic: number) => boolean;
}

const PLACES_SAID = 5;

/** Everything that is not simply the same, numbered in the order of the paper, and how many rows of either side ended in which bucket. */
export function foundDifferences(result: Reconciliation, sides: Sides, { fieldsOf, isKnownVolume }: Comparing): FoundDifferences {
  const list = new DraftList(sides);
  const partner = new Map(result.pairs.map(({ paper, electronic }) => [paper, electronic]));
  for (const pair of result.pairs) list.pair(pair.paper, pair.electronic, pair.tier, fieldsOf(pair), true);
  const listed = new Map<number, number>();
  for (const electronic of result.asked) listed.set(electronic, list.add({ bucket: 'unsure', electronic }));
  for (const { paper, doubt, candidates } of result.unsure)
    list.add({
      bucket: 'unsure',
      doubt,
      paper,
      candidates: candidates.map(({ electronic, similarity }) => ({
        ...list.rowOf('electronic', electronic),
        customerId: sides.electronic[electronic]?.key ?? '',
        similarity: Math.round(similarity * 1000) / 1000,
        listed: listed.get(electronic) ?? 0,
      })),
    });
  for (const duplicate of result.duplicates) {
    const customer = duplicate.side === 'paper' ? partner.get(duplicate.of) : undefined;
    if (customer !== undefined && isKnownVolume(duplicate.row, customer))
      list.pair(duplicate.row, customer, 'archiveNo', fieldsOf({ paper: duplicate.row, electronic: customer, differences: [] }), false);
    else list.duplicate(duplicate, sides.electronic[customer ?? -1]?.key ?? '');
  }
  for (const paper of result.onlyPaper) list.add({ bucket: 'onlyPaper', paper });
  for (const electronic of result.onlyElectronic) list.add({ bucket: 'onlyElectronic', electronic });
  return { drafts: list.drafts, counts: list.counts };
}

type Found = Partial<Omit<DifferenceDraft, 'paper' | 'electronic'>> & {
  readonly bucket: Difference['bucket'];
  readonly paper?: number;
  readonly electronic?: number;
};

class DraftList {
  readonly drafts: DifferenceDraft[] = [];
  readonly counts: Record<DifferenceBucket, { results: number; paper: number; electronic: number }> = {
    same: { results: 0, paper: 0, electronic: 0 },
    differs: { results: 0, paper: 0, electronic: 0 },
    onlyPaper: { results: 0, paper: 0, electronic: 0 },
    onlyElectronic: { results: 0, paper: 0, electronic: 0 },
    duplicate: { results: 0, paper: 0, electronic: 0 },
    unsure: { results: 0, paper: 0, electronic: 0 },
  };

  constructor(readonly sides: Sides) {}

  /** `counts`: a further volume of a customer is counted on the paper alone. */
  pair(paper: number, electronic: number, tier: MatchedPair['tier'], fields: readonly DifferingField[], counts: boolean): void {
    if (fields.length === 0) this.#count('same', true, counts);
    else this.add({ bucket: 'differs', paper, electronic, tier, fields }, counts);
  }

  duplicate({ side, row, of }: DuplicateRow, customerId: Id): void {
    const candidates = [{ ...this.rowOf(side, of), similarity: 1, listed: 0, customerId }];
    this.add({ bucket: 'duplicate', ...(side === 'paper' ? { paper: row } : { electronic: row }), candidates });
  }

  add({ paper, electronic, ...found }: Found, countsElectronic = true): number {
    const draft = {
      no: this.drafts.length + 1,
      tier: '' as const,
      doubt: '' as const,
      candidates: [],
      fields: [],
      ...found,
      paper: paper === undefined ? null : this.rowOf('paper', paper),
      electronic: electronic === undefined ? null : this.rowOf('electronic', electronic),
    };
    this.drafts.push({ ...draft, pattern: differencePattern(draft) });
    this.#count(found.bucket, paper !== undefined, electronic !== undefined && countsElectronic);
    return draft.no;
  }

  rowOf(side: 'paper' | 'electronic', row: number): DifferenceRow {
    const { key, name, archiveNo, creditCode, fields, papers } = this.sides[side][row] as ReconcileRow;
    const places = side === 'paper' ? (this.sides.places[row] ?? []) : [];
    const where = places.slice(0, PLACES_SAID).map((place) => `${place.sheet}!${place.row}`);
    return {
      key,
      name,
      archiveNo,
      creditCode,
      where: `${where.join(', ')}${places.length > PLACES_SAID ? ' …' : ''}`,
      fields,
      ...(papers === undefined ? {} : { papers }),
    };
  }

  #count(bucket: DifferenceBucket, paper: boolean, electronic: boolean): void {
    const count = this.counts[bucket];
    count.results += 1;
    count.paper += Number(paper);
    count.electronic += Number(electronic);
  }
}
