import { describe, expect, it } from 'vitest';
import { passphraseFits, passphraseTooShort, passphraseVerifier, sealingKey } from '../../../../shared/access/passphrase.ts';
import { signInWaitMs } from '../../../../shared/access/sign-in-wait.ts';

const SALT = new Uint8Array(16).fill(3);

describe('§6.3.2 passphrases', () => {
  it('are kept as Argon2id with 46 MiB and two passes; the same one fits, another does not', async () => {
    const verifier = await passphraseVerifier('鋼鐵 查閱 二零二六', SALT);
    expect(verifier).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$/);
    expect(await passphraseFits('鋼鐵 查閱 二零二六', verifier)).toBe(true);
    expect(await passphraseFits('鋼鐵 查閱 二零二五', verifier)).toBe(false);
  });

  it('full and half width are the same keys on the keyboard', async () => {
    const verifier = await passphraseVerifier('Steel2026!', SALT);
    expect(await passphraseFits('Ｓｔｅｅｌ２０２６！', verifier)).toBe(true);
  });

  it('the sealing key has another salt and so is not the hash in the verifier', async () => {
    expect(await sealingKey('Steel2026!', SALT)).toHaveLength(32);
    expect(await sealingKey('Steel2026!', SALT)).not.toEqual(await sealingKey('Steel2026!', new Uint8Array(16)));
  });

  it.each([
    ['123456789', true],
    ['1234567890', false],
    ['鋼鐵查閱', true],
    ['鋼鐵查閱號', false],
    ['          x', true],
  ])('%s is too short: %s', (passphrase, short) => expect(passphraseTooShort(passphrase)).toBe(short));

  it('three wrong ones cost nothing, then the wait doubles up to a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 5].map(signInWaitMs)).toEqual([0, 0, 0, 2_000, 4_000, 8_000]);
    expect([11, 12, 13, 500].map(signInWaitMs)).toEqual([512_000, 900_000, 900_000, 900_000]);
  });
});
