import { cardFingerprint, type AccessCard } from '../../../shared/access/access-card.ts';
import { answerCode, coreOf } from '../../../shared/access/answer-code.ts';
import { canonicalTerms, type AskedTerms } from '../../../shared/access/asked-terms.ts';
import type { CodeFault } from '../../../shared/access/code-symbols.ts';
import { cardTag, readRequestCode, termsDigest } from '../../../shared/access/request-code.ts';
import { startSha256, type Sha256 } from '../../../shared/access/sha256.ts';
import type { Id, Instant } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { proxy } from 'comlink';
import { newId, now } from '../clock.ts';
import { db } from '../db.ts';
import { localNow } from '../relationship/local-now.ts';
import { loggedChange } from './logged-change.ts';
import { heldSecret, signedIn } from './signed-in.ts';
import { withPassphraseDesk } from './with-passphrase-desk.ts';

const KEY = 'access-cards-made';

/** What the head's laptop remembers of a card: enough to make answers again, since the cores come from the secret. */
interface MadeCard {
  readonly id: Id;
  readonly accountId: Id;
  readonly holder: string;
  readonly madeAt: Instant;
  readonly fingerprint: string;
  /** Number -> the request that was answered with it. */
  readonly given: Readonly<Record<number, string>>;
}

/** `card`: none of the cards made here by this head; `digest`: customer or requester is not what the code was made of; `given`: the number has answered another request. */
export type AskedFault = CodeFault | 'notHead' | 'card' | 'digest' | 'past' | 'given';

export async function madeCards(): Promise<readonly MadeCard[]> {
  return ((await db.settings.get(KEY))?.value as readonly MadeCard[] | undefined) ?? [];
}

/** §6.3.1: a card for another laptop, as a file's text; takes some seconds. A head must be signed in. */
export async function makeCard(
  holder: string,
  progress: (done: number) => void,
): Promise<Result<{ readonly text: string; readonly fingerprint: string }, 'notHead' | 'holder'>> {
  const head = signedIn();
  const secret = heldSecret();
  if (head === null || secret === null) return failed('notHead');
  if (holder.trim() === '') return failed('holder');
  const sha256 = await startSha256();
  const id = await freshCardId(sha256);
  const verifiers = await withPassphraseDesk((desk) => desk.cardVerifiers(secret, id, proxy(progress)));
  const card: AccessCard = {
    format: 'steel-dossier-access-card',
    version: 1,
    id,
    holder: holder.trim(),
    head: head.name,
    madeAt: now(),
    verifiers: [...verifiers],
  };
  const fingerprint = cardFingerprint(card, sha256);
  await loggedChange(async ({ log }) => {
    const made: MadeCard = { id, accountId: head.accountId, holder: card.holder, madeAt: card.madeAt, fingerprint, given: {} };
    await db.settings.put({ key: KEY, value: [...(await madeCards()), made] });
    await log({ action: 'cardMade', detail: `${card.holder} ${fingerprint}` });
  });
  return ok({ text: JSON.stringify(card), fingerprint });
}

/** What a request code asks for, in a form that can be shown in words before anything is answered. */
export async function askedByCode(heard: {
  readonly code: string;
  readonly customer: string;
  readonly requester: string;
}): Promise<Result<AskedTerms & { readonly holder: string }, AskedFault>> {
  const head = signedIn();
  if (head?.role !== 'head') return failed('notHead');
  const spoken = readRequestCode(heard.code);
  if (typeof spoken === 'string') return failed(spoken);
  const sha256 = await startSha256();
  const card = (await madeCards()).find(({ id, accountId }) => accountId === head.accountId && cardTag(id, sha256) === spoken.tag);
  if (card === undefined) return failed('card');
  const { n, sections, medium, until } = spoken;
  const terms: AskedTerms = { cardId: card.id, n, customer: heard.customer, requester: heard.requester, sections, medium, until };
  if (termsDigest(terms, sha256) !== spoken.digest) return failed('digest');
  if (until < localNow()) return failed('past');
  const before = card.given[n];
  if (before !== undefined && before !== canonicalTerms(terms)) return failed('given');
  return ok({ ...terms, holder: card.holder });
}

/** §6.3.1: the answer to read back. The same request gets the same answer again; its number answers no other. */
export async function giveAnswer(terms: AskedTerms, customerId: Id): Promise<Result<string, AskedFault>> {
  const secret = heldSecret();
  if (secret === null) return failed('notHead');
  const core = await coreOf(secret, terms.cardId, terms.n);
  return loggedChange(async ({ log, sha256 }) => {
    const cards = await madeCards();
    const card = cards.find(({ id }) => id === terms.cardId);
    if (card === undefined) return failed('card');
    const said = canonicalTerms(terms);
    if ((card.given[terms.n] ?? said) !== said) return failed('given');
    const after = cards.map((each) => (each === card ? { ...each, given: { ...each.given, [terms.n]: said } } : each));
    await db.settings.put({ key: KEY, value: after });
    const { customer, requester, medium, until, sections, n } = terms;
    const detail = [card.holder, `n${n}`, requester, customer, medium, until].join(' · ');
    await log({ action: 'codeGiven', customerId, sections, detail });
    return ok(answerCode(core, terms, sha256));
  });
}

/** Its tag of ten bits is no other card's. */
async function freshCardId(sha256: Sha256): Promise<Id> {
  const taken = new Set((await madeCards()).map(({ id }) => cardTag(id, sha256)));
  for (;;) {
    const id = newId();
    if (!taken.has(cardTag(id, sha256))) return id;
  }
}
