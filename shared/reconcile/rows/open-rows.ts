import type { Doubt, DoubtfulRow, ReconcileRow, Tier } from './reconcile-row.ts';
import type { RowName } from './row-name.ts';

const MOST_CANDIDATES = 8;

export interface Side {
  readonly rows: readonly ReconcileRow[];
  readonly names: readonly RowName[];
  /** Rows that take part: not duplicates of their own side. */
  readonly primary: readonly number[];
}

/** What is settled so far and what is open. */
export class OpenRows {
  readonly pairs: { readonly paper: number; readonly electronic: number; readonly tier: Tier; readonly similarity: number }[] = [];
  readonly #takenPaper: Uint8Array;
  readonly #takenElectronic: Uint8Array;
  readonly #asked = new Set<number>();
  readonly #doubts = new Map<number, { doubt: Doubt; candidates: Map<number, number> }>();

  constructor(
    readonly paper: Side,
    readonly electronic: Side,
  ) {
    this.#takenPaper = new Uint8Array(paper.rows.length);
    this.#takenElectronic = new Uint8Array(electronic.rows.length);
  }

  isPaperOpen(row: number): boolean {
    return this.#takenPaper[row] === 0;
  }

  isElectronicOpen(row: number): boolean {
    return this.#takenElectronic[row] === 0;
  }

  /** Those that a later tier may take. */
  openPaper(): readonly number[] {
    return this.paper.primary.filter((row) => this.isPaperOpen(row) && !this.#asked.has(row));
  }

  openElectronic(): readonly number[] {
    return this.electronic.primary.filter((row) => this.isElectronicOpen(row));
  }

  pair(paper: number, electronic: number, tier: Tier, similarity: number): void {
    this.#takenPaper[paper] = 1;
    this.#takenElectronic[electronic] = 1;
    this.pairs.push({ paper, electronic, tier, similarity });
  }

  /** Kept unless a later tier finds a partner; the first doubt of a row is the one that is told. */
  doubt(paper: number, electronic: number, doubt: Doubt, similarity: number): void {
    const known = this.#doubts.get(paper) ?? { doubt, candidates: new Map<number, number>() };
    known.candidates.set(electronic, Math.max(similarity, known.candidates.get(electronic) ?? 0));
    this.#doubts.set(paper, known);
  }

  /** No tier may take it any more: a person must say. */
  ask(paper: number): void {
    this.#asked.add(paper);
  }

  /** Open electronic rows that the paper row may be, as far as was found. */
  doubted(paper: number): readonly number[] {
    return [...(this.#doubts.get(paper)?.candidates.keys() ?? [])].filter((electronic) => this.isElectronicOpen(electronic));
  }

  /** Doubts that no pair has settled; candidates that a pair has taken meanwhile are none any more. */
  unsure(): readonly DoubtfulRow[] {
    return [...this.#doubts].flatMap(([paper, { doubt, candidates }]) => {
      if (!this.isPaperOpen(paper)) return [];
      const left = [...candidates]
        .filter(([electronic]) => this.isElectronicOpen(electronic))
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, MOST_CANDIDATES)
        .map(([electronic, similarity]) => ({ electronic, similarity }));
      return left.length === 0 ? [] : [{ paper, doubt, candidates: left }];
    });
  }
}
