import { newId } from './clock.ts';
import { packMoneyTail } from './columns/money/pack-money.ts';
import { packLines } from './columns/pack-blocks.ts';
import { db } from './db.ts';

/** Single entries up to this number stay where they are. */
const TAIL_LIMIT = 1_000;

/**
 * Moves single entries into a block once there are many. No journal entry, since nothing changes in meaning: every line keeps its id
 * and its batch, and the undo of a batch goes by batch, wherever its lines lie. A failure is left to the next time.
 */
export async function compactTail(limit: number = TAIL_LIMIT): Promise<void> {
  await db
    .transaction('rw', [db.factTail, db.factBlocks], async () => {
      if ((await db.factTail.count()) <= limit) return;
      const tail = await db.factTail.toArray();
      await db.factBlocks.add(
        packLines(
          tail.map(({ line }) => line),
          newId(),
        ),
      );
      await db.factTail.bulkDelete(tail.map(({ id }) => id));
    })
    .catch(() => undefined);
}

/** The same for money facts. */
export async function compactMoneyTail(limit: number = TAIL_LIMIT): Promise<void> {
  await db
    .transaction('rw', [db.moneyTail, db.moneyBlocks], async () => {
      if ((await db.moneyTail.count()) <= limit) return;
      const tail = await db.moneyTail.toArray();
      await db.moneyBlocks.add(
        packMoneyTail(
          tail.map(({ fact }) => fact),
          newId(),
        ),
      );
      await db.moneyTail.bulkDelete(tail.map(({ id }) => id));
    })
    .catch(() => undefined);
}
