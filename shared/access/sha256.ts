import { createSHA256 } from 'hash-wasm';

/** SHA-256 that answers at once, so that it may be asked inside a database transaction. */
export type Sha256 = (content: string | Uint8Array) => Uint8Array;

let ready: Promise<Sha256> | undefined;

/** The first call starts it (WebAssembly: the page's policy needs 'wasm-unsafe-eval'). Texts are hashed as UTF-8. */
export async function startSha256(): Promise<Sha256> {
  ready ??= createSHA256().then((hasher) => (content) => hasher.init().update(content).digest('binary'));
  return ready;
}
