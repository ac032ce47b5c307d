import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import type { Id } from '../values/id.ts';
import { failed, ok, type Result } from '../values/result.ts';
import { hexOf } from './bytes-as-text.ts';

/** How many requests a card is good for. */
export const CARD_NUMBERS = 200;

/** Cheap, for 200 of them; each guards 50 random bits, not a passphrase. */
const COST = { parallelism: 1, iterations: 1, memorySize: 8_192, hashLength: 16 } as const;

const cardShape = z.strictObject({
  format: z.literal('steel-dossier-access-card'),
  version: z.literal(1),
  id: z.string().min(1).max(64),
  /** Whose laptop it is for. */
  holder: z.string().min(1).max(200),
  head: z.string().min(1).max(200),
  madeAt: z.number().int().nonnegative(),
  /** At index n - 1: Argon2id of the core of number n, hexadecimal. */
  verifiers: z.array(z.string().regex(/^[0-9a-f]{32}$/)).length(CARD_NUMBERS),
});

/**
 * §6.3.1 by telephone. The head's laptop makes the card from its secret and hands it over as a file; a card can check answers but not make them.
 * A request takes the next number n of the card. The rep reads the request code (`request-code.ts`), the head sees in words what is asked and reads
 * back the answer: core(n) = 50 bits of HMAC-SHA-256(secret, card | n), masked by the SHA-256 of the request. The card accepts it for exactly that
 * request, since only then the mask comes off and Argon2id(core) is verifier n.
 */
export type AccessCard = z.infer<typeof cardShape>;

export function readAccessCard(text: string): Result<AccessCard, 'notACard'> {
  try {
    const read = cardShape.safeParse(JSON.parse(text));
    return read.success ? ok(read.data) : failed('notACard');
  } catch {
    return failed('notACard');
  }
}

export async function coreVerifier(core: readonly number[], cardId: Id, n: number): Promise<string> {
  return argon2id({ ...COST, password: Uint8Array.from(core), salt: `${cardId}|${n}`, outputType: 'hex' });
}

/** A number below 0xffffffff that two people can compare by mouth: is this the card that I made? */
export function cardFingerprint(card: AccessCard, sha256: (text: string) => Uint8Array): string {
  return hexOf(sha256(JSON.stringify([card.id, card.holder, card.head, card.verifiers])).subarray(0, 4)).toUpperCase();
}
