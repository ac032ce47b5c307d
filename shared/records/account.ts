import type { Id, Instant } from '../values/id.ts';

/** Somebody who signs in with a passphrase on this laptop. Full permissions come with chapter 7; here the head decides and the others ask. */
export interface Account {
  readonly id: Id;
  readonly name: string;
  readonly role: 'head' | 'other';
  /** Argon2id in its encoded form (PHC string): parameters, salt and hash. */
  readonly verifier: string;
  /** The head's secret, sealed with a key that only the passphrase gives (AES-256-GCM), base64; '' for the others. */
  readonly sealedSecret: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
