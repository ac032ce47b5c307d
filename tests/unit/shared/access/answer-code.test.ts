import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CARD_NUMBERS, cardFingerprint, coreVerifier, readAccessCard, type AccessCard } from '../../../../shared/access/access-card.ts';
import { answerCode, claimedCore, coreOf, plainAnswer } from '../../../../shared/access/answer-code.ts';
import { symbolsOfHash } from '../../../../shared/access/code-symbols.ts';
import { startSha256, type Sha256 } from '../../../../shared/access/sha256.ts';
import { anyTerms, TERMS } from './terms.ts';

const SECRET = new Uint8Array(32).fill(9);
let sha256: Sha256;
beforeAll(async () => {
  sha256 = await startSha256();
});

function card(parts: Partial<AccessCard> = {}): AccessCard {
  const verifiers = Array.from({ length: CARD_NUMBERS }, () => '0'.repeat(32));
  return {
    format: 'steel-dossier-access-card',
    version: 1,
    id: TERMS.cardId,
    holder: '李小明',
    head: '陳',
    madeAt: 0,
    verifiers,
    ...parts,
  };
}

describe('§6.3.1 the answer code', () => {
  it('comes off only for exactly the request that it was made for', async () => {
    const core = await coreOf(SECRET, TERMS.cardId, TERMS.n);
    fc.assert(
      fc.property(anyTerms, (other) => {
        const answer = answerCode(core, TERMS, sha256);
        expect(answer).toMatch(/^.{4}-.{4}-.{3}$/);
        expect(claimedCore(answer, TERMS, sha256)).toEqual(core);
        expect(claimedCore(answer, other, sha256)).not.toEqual(core);
      }),
    );
  });

  it('the core is the start of HMAC-SHA-256 (held against Node), another one for every number, card and secret', async () => {
    const core = await coreOf(SECRET, TERMS.cardId, 7);
    expect(core).toEqual(symbolsOfHash(createHmac('sha256', SECRET).update(`${TERMS.cardId}|7`).digest(), 10));
    const others = await Promise.all([
      coreOf(SECRET, TERMS.cardId, 8),
      coreOf(SECRET, 'another', 7),
      coreOf(new Uint8Array(32).fill(8), TERMS.cardId, 7),
    ]);
    for (const other of others) expect(other).not.toEqual(core);
  });

  it('a card tells the right core from any other and from the same core under another number', async () => {
    const core = await coreOf(SECRET, TERMS.cardId, 7);
    const verifier = await coreVerifier(core, TERMS.cardId, 7);
    expect(verifier).toMatch(/^[0-9a-f]{32}$/);
    expect(await coreVerifier([...core.slice(1), 0], TERMS.cardId, 7)).not.toBe(verifier);
    expect(await coreVerifier(core, TERMS.cardId, 8)).not.toBe(verifier);
  });

  it('a slip of the hand is no wrong code', async () => {
    const answer = answerCode(await coreOf(SECRET, TERMS.cardId, 7), TERMS, sha256);
    expect(claimedCore(answer.slice(0, -1), TERMS, sha256)).toBe('length');
    expect(plainAnswer(answer.toLowerCase().replaceAll('-', ''))).toBe(answer);
    expect(plainAnswer('no code')).toBe('');
  });
});

describe('§6.3.1 the access card', () => {
  it('is read from its file; anything else is none', () => {
    expect(readAccessCard(JSON.stringify(card()))).toEqual({ ok: true, value: card() });
    const wrong = ['', 'x', '{}', '[]', 'null', JSON.stringify({ ...card(), verifiers: [] }), JSON.stringify({ ...card(), extra: 1 })];
    for (const text of wrong) expect(readAccessCard(text)).toEqual({ ok: false, error: 'notACard' });
  });

  it('has a fingerprint that two people can compare', () => {
    expect(cardFingerprint(card(), sha256)).toMatch(/^[0-9A-F]{8}$/);
    expect(cardFingerprint(card({ verifiers: card().verifiers.with(3, 'f'.repeat(32)) }), sha256)).not.toBe(
      cardFingerprint(card(), sha256),
    );
  });
});
