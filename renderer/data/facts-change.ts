import type { Id } from '../../shared/values/id.ts';

/** What a journal entry about facts says in `after`. */
export interface FactsChange {
  /** The batch whose lines it is about. */
  readonly batch: Id;
  readonly lines: number;
  readonly place: 'blocks' | 'entries' | 'tail' | 'moneyBlocks' | 'moneyTail' | 'removals';
}
