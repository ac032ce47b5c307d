import { argon2id, argon2Verify } from 'hash-wasm';

/** Argon2id with OWASP's first choice of memory (46 MiB) and twice its passes; one lane, since WebAssembly has one. */
const COST = { parallelism: 1, iterations: 2, memorySize: 47_104, hashLength: 32 } as const;

const SHORTEST_PASSPHRASE = 10;

/** Too short to be one, counted in characters; Chinese ones count as two. */
export function passphraseTooShort(passphrase: string): boolean {
  const characters = Array.from(passphrase.normalize('NFKC').trim());
  const length = characters.reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
  return length < SHORTEST_PASSPHRASE;
}

/** A PHC string: `$argon2id$v=19$m=47104,t=2,p=1$salt$hash`. `salt`: 16 random bytes. */
export async function passphraseVerifier(passphrase: string, salt: Uint8Array): Promise<string> {
  return argon2id({ ...COST, password: passphrase.normalize('NFKC'), salt, outputType: 'encoded' });
}

/** By the parameters in the verifier, so that older ones stay good. */
export async function passphraseFits(passphrase: string, verifier: string): Promise<boolean> {
  return argon2Verify({ password: passphrase.normalize('NFKC'), hash: verifier });
}

/** 32 bytes for AES-256; with a salt of its own, so that the verifier does not tell the key. */
export async function sealingKey(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
  return argon2id({ ...COST, password: passphrase.normalize('NFKC'), salt, outputType: 'binary' });
}
