import { createHMAC, createSHA256 } from 'hash-wasm';
import type { Id } from '../values/id.ts';
import { canonicalTerms, type AskedTerms } from './asked-terms.ts';
import { codeText, readCode, symbolsOfHash, xorOf, type CodeFault } from './code-symbols.ts';
import type { Sha256 } from './sha256.ts';

/** 50 bits. */
const SYMBOLS = 10;

/** The first 50 bits of HMAC-SHA-256 over card and number: only who holds the secret can make it; learned from one number, it tells nothing of another. */
export async function coreOf(secret: Uint8Array, cardId: Id, n: number): Promise<readonly number[]> {
  const hmac = await createHMAC(createSHA256(), secret);
  return symbolsOfHash(hmac.update(`${cardId}|${n}`).digest('binary'), SYMBOLS);
}

/** §6.3.1: the head's answer. It is the core of the number, masked by the request: the same symbols open nothing else. */
export function answerCode(core: readonly number[], terms: AskedTerms, sha256: Sha256): string {
  return codeText(xorOf(core, mask(terms, sha256)));
}

/** The core that an answer claims to be made of, to be held against the card; a typing slip is told apart. */
export function claimedCore(typed: string, terms: AskedTerms, sha256: Sha256): readonly number[] | CodeFault {
  const symbols = readCode(typed, SYMBOLS);
  return typeof symbols === 'string' ? symbols : xorOf(symbols, mask(terms, sha256));
}

/** The code as `answerCode` writes it, however it was typed; '' when it is none. */
export function plainAnswer(typed: string): string {
  const symbols = readCode(typed, SYMBOLS);
  return typeof symbols === 'string' ? '' : codeText(symbols);
}

function mask(terms: AskedTerms, sha256: Sha256): readonly number[] {
  return symbolsOfHash(sha256(`answer ${canonicalTerms(terms)}`), SYMBOLS);
}
