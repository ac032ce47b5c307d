import { base64Of, bytesOfBase64 } from '../../../shared/access/bytes-as-text.ts';
import type { Id } from '../../../shared/values/id.ts';
import { withPassphraseDesk } from './with-passphrase-desk.ts';

const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/** The head's secret under AES-256-GCM with a key that only the passphrase gives, bound to the account: `salt.nonce.sealed` in base64. */
export async function sealSecret(secret: Uint8Array<ArrayBuffer>, passphrase: string, accountId: Id): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await keyOf(passphrase, salt, 'encrypt');
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(accountId) }, key, secret);
  return [salt, iv, new Uint8Array(sealed)].map(base64Of).join('.');
}

/** Null when it does not open: the row was tampered with. */
export async function openSecret(sealed: string, passphrase: string, accountId: Id): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const [salt, iv, content] = sealed.split('.').map(bytesOfBase64);
    if (salt === undefined || iv === undefined || content === undefined) return null;
    const key = await keyOf(passphrase, salt, 'decrypt');
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(accountId) }, key, content),
    );
  } catch {
    return null;
  }
}

async function keyOf(passphrase: string, salt: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const raw = await withPassphraseDesk((desk) => desk.sealingKey(passphrase, salt));
  return crypto.subtle.importKey('raw', Uint8Array.from(raw), 'AES-GCM', false, [use]);
}
