import { create } from 'zustand';
import type { Account } from '../../../shared/records/account.ts';
import type { Id } from '../../../shared/values/id.ts';

export interface SignedIn {
  readonly accountId: Id;
  readonly name: string;
  readonly role: Account['role'];
}

interface Held {
  readonly signedIn: SignedIn | null;
}

/** Of this window, in memory only: a reload or a restart signs out. */
const useHeld = create<Held>()(() => ({ signedIn: null }));

/** The head's secret; outside the store, so that no screen comes across it. */
let secret: Uint8Array<ArrayBuffer> | null = null;

/** Who has given a passphrase in this window and has not been away for too long; null: nobody. */
export function signedIn(): SignedIn | null {
  return useHeld.getState().signedIn;
}

/** The same for a screen: drawn again when somebody signs in or out. */
export function useSignedIn(): SignedIn | null {
  return useHeld(({ signedIn: held }) => held);
}

/** 32 bytes while a head is signed in. */
export function heldSecret(): Uint8Array<ArrayBuffer> | null {
  return secret;
}

export function holdSignedIn(next: SignedIn | null, headSecret: Uint8Array<ArrayBuffer> | null): void {
  secret?.fill(0);
  secret = headSecret;
  useHeld.setState({ signedIn: next });
}
