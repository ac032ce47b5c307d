import type { Id } from '../../shared/values/id.ts';
import type { EntryBlock } from './columns/entry-block.ts';
import type { FactBlock, TailLine } from './columns/fact-block.ts';
import type { MoneyBlock, MoneyTailRow } from './columns/money/money-block.ts';
import { db } from './db.ts';
import type { FactsChange } from './facts-change.ts';
import type { JournalWriter } from './journal-writer.ts';

/** Adds facts, and takes whole batches of them out of the count and back in. */
export class FactRecorder {
  constructor(
    readonly batch: Id,
    readonly note: JournalWriter,
  ) {}

  async addBlocks(blocks: readonly FactBlock[], step: (lines: number) => void = () => undefined): Promise<void> {
    if (blocks.length === 0) return;
    for (const block of blocks) {
      await db.factBlocks.add(block);
      step(block.lines);
    }
    const after: FactsChange = { batch: this.batch, lines: blocks.reduce((sum, block) => sum + block.lines, 0), place: 'blocks' };
    this.note({ table: 'facts', change: 'addFacts', ids: blocks.map(({ id }) => id), after });
  }

  async addEntries(blocks: readonly EntryBlock[], step: (lines: number) => void = () => undefined): Promise<void> {
    if (blocks.length === 0) return;
    for (const block of blocks) {
      await db.entryBlocks.add(block);
      step(block.lines);
    }
    const after: FactsChange = { batch: this.batch, lines: blocks.reduce((sum, block) => sum + block.lines, 0), place: 'entries' };
    this.note({ table: 'facts', change: 'addFacts', ids: blocks.map(({ id }) => id), after });
  }

  async addTailLine(line: TailLine): Promise<void> {
    await db.factTail.add(line);
    const after: FactsChange = { batch: this.batch, lines: 1, place: 'tail' };
    this.note({ table: 'facts', change: 'addFacts', ids: [line.id], after });
  }

  async addMoneyBlocks(blocks: readonly MoneyBlock[]): Promise<void> {
    if (blocks.length === 0) return;
    for (const block of blocks) await db.moneyBlocks.add(block);
    const after: FactsChange = { batch: this.batch, lines: blocks.reduce((sum, block) => sum + block.lines, 0), place: 'moneyBlocks' };
    this.note({ table: 'facts', change: 'addFacts', ids: blocks.map(({ id }) => id), after });
  }

  async addMoneyTail(rows: readonly MoneyTailRow[]): Promise<void> {
    if (rows.length === 0) return;
    await db.moneyTail.bulkAdd(rows);
    const after: FactsChange = { batch: this.batch, lines: rows.length, place: 'moneyTail' };
    this.note({ table: 'facts', change: 'addFacts', ids: rows.map(({ id }) => id), after });
  }

  async removeBatch(batch: Id): Promise<void> {
    await db.factRemovals.put({ batch, removedBy: this.batch });
    const after: FactsChange = { batch, lines: 0, place: 'removals' };
    this.note({ table: 'facts', change: 'removeFacts', after });
  }

  async restoreBatch(batch: Id): Promise<void> {
    await db.factRemovals.delete(batch);
    const after: FactsChange = { batch, lines: 0, place: 'removals' };
    this.note({ table: 'facts', change: 'addFacts', after });
  }
}
