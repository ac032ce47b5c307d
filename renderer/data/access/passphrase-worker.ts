import { expose } from 'comlink';
import { CARD_NUMBERS, coreVerifier } from '../../../shared/access/access-card.ts';
import { coreOf } from '../../../shared/access/answer-code.ts';
import { passphraseFits, passphraseVerifier, sealingKey } from '../../../shared/access/passphrase.ts';
import type { Id } from '../../../shared/values/id.ts';

/** Argon2id takes half a second and 46 MiB on purpose: never in the window. */
const desk = {
  passphraseFits,
  passphraseVerifier,
  sealingKey,
  coreVerifier,
  async cardVerifiers(secret: Uint8Array, cardId: Id, progress: (done: number) => void): Promise<readonly string[]> {
    const verifiers: string[] = [];
    for (let n = 1; n <= CARD_NUMBERS; n += 1) {
      verifiers.push(await coreVerifier(await coreOf(secret, cardId, n), cardId, n));
      if (n % 10 === 0) progress(n);
    }
    return verifiers;
  },
};

export type PassphraseDesk = typeof desk;

expose(desk);
