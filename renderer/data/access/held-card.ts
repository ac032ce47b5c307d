import type { AccessCard } from '../../../shared/access/access-card.ts';
import { cardFingerprint, readAccessCard } from '../../../shared/access/access-card.ts';
import { startSha256 } from '../../../shared/access/sha256.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { db } from '../db.ts';
import { loggedChange } from './logged-change.ts';

const KEY = 'access-card';

export interface HeldCard {
  readonly card: AccessCard;
  /** The last number that was put into a request code; numbers are never used again. */
  readonly used: number;
}

/** The card by which this laptop checks codes given by telephone. Kept past the journal: undo must not give numbers back. */
export async function heldCard(): Promise<HeldCard | null> {
  return ((await db.settings.get(KEY))?.value as HeldCard | undefined) ?? null;
}

/** A new card takes the place of the old one. The same card again goes on counting. */
export async function takeCard(text: string): Promise<Result<{ readonly card: AccessCard; readonly fingerprint: string }, 'notACard'>> {
  const read = readAccessCard(text);
  if (!read.ok) return failed(read.error);
  const fingerprint = cardFingerprint(read.value, await startSha256());
  await loggedChange(async ({ log }) => {
    const before = await heldCard();
    await keepCard({ card: read.value, used: before?.card.id === read.value.id ? before.used : 0 });
    await log({ action: 'cardTaken', detail: `${read.value.head} ${fingerprint}` });
  });
  return ok({ card: read.value, fingerprint });
}

/** Inside a transaction over settings. */
export async function keepCard(held: HeldCard): Promise<void> {
  await db.settings.put({ key: KEY, value: held });
}

/** For the screen: whose card it is and how much of it is left; null: none. */
export async function heldCardInWords(): Promise<
  (Pick<AccessCard, 'head' | 'holder' | 'madeAt'> & { used: number; fingerprint: string }) | null
> {
  const held = await heldCard();
  if (held === null) return null;
  const { head, holder, madeAt } = held.card;
  return { head, holder, madeAt, used: held.used, fingerprint: cardFingerprint(held.card, await startSha256()) };
}
