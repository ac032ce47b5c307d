import { CARD_NUMBERS } from '../../../shared/access/access-card.ts';
import { claimedCore, plainAnswer } from '../../../shared/access/answer-code.ts';
import type { AskedTerms } from '../../../shared/access/asked-terms.ts';
import { requestCode } from '../../../shared/access/request-code.ts';
import { startSha256, type Sha256 } from '../../../shared/access/sha256.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { AccessRequest, TelephoneAsk } from '../../../shared/records/access-request.ts';
import type { Id, Instant } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { now, today } from '../clock.ts';
import { db } from '../db.ts';
import { parameterVersions } from '../parameters.ts';
import { clockSetBack } from './access-now.ts';
import { grant } from './decisions.ts';
import { heldCard, keepCard, type HeldCard } from './held-card.ts';
import { loggedChange } from './logged-change.ts';
import { withPassphraseDesk } from './with-passphrase-desk.ts';

export const CODE_TRIES = 5;

export interface ShownCode {
  readonly code: string;
  /** Until then the answer is taken. */
  readonly goodUntil: Instant;
  readonly triesLeft: number;
}

/** `typo`: the check character does not fit, it does not count as a try; `replayed`: opened something before; `other`: answers another request. */
export type CodeFault =
  | 'noCard'
  | 'cardUsedUp'
  | 'gone'
  | 'notAsked'
  | 'typo'
  | 'late'
  | 'noTries'
  | 'replayed'
  | 'other'
  | 'wrong'
  | 'over'
  | 'clock';

/** §6.3.1 by telephone: the code to read out. The same one while it is good; then it takes the card's next number. */
export async function showRequestCode(id: Id): Promise<Result<ShownCode, CodeFault>> {
  const minutes = await codeMinutes();
  return loggedChange(async ({ log, sha256 }) => {
    const [request, held] = await Promise.all([db.accessRequests.get(id), heldCard()]);
    if (request?.state !== 'asked') return failed('gone');
    if (held === null) return failed('noCard');
    const shown = request.telephone;
    if (shown !== null && shown.cardId === held.card.id && faultOfTime(shown, minutes) === null) {
      return ok(await shownCode(request, shown, minutes, sha256));
    }
    const n = held.used + 1;
    if (n > CARD_NUMBERS) return failed('cardUsedUp');
    const telephone: TelephoneAsk = { cardId: held.card.id, n, shownAt: now(), tries: 0 };
    await keepCard({ ...held, used: n });
    await db.accessRequests.update(id, { telephone });
    await log({
      action: 'codeAsked',
      customerId: request.customerId,
      sections: request.sections,
      requestId: id,
      detail: `${request.number} n${n}`,
    });
    return ok(await shownCode(request, telephone, minutes, sha256));
  });
}

/** §6.3.1: what the head read back. Opens exactly what was asked, once, within the parameter's minutes; every fault is logged and opens nothing. */
export async function enterAnswer(id: Id, typed: string): Promise<Result<void, CodeFault>> {
  const [request, held, minutes, sha256] = await Promise.all([db.accessRequests.get(id), heldCard(), codeMinutes(), startSha256()]);
  if (request?.state !== 'asked') return failed('gone');
  if (held === null) return failed('noCard');
  const judged = await judge(request, held, typed, minutes, sha256);
  if (typeof judged === 'string') return failed(await noteFault(request, judged));
  return loggedChange(async (writer) => {
    const fresh = await db.accessRequests.get(id);
    // The request must be the one that was judged.
    if (fresh?.telephone?.n !== request.telephone?.n || fresh?.until !== request.until) return failed('gone');
    return grant(writer, id, request, { decidedBy: held.card.head, decidedByCode: judged.code });
  });
}

async function judge(
  request: AccessRequest,
  held: HeldCard,
  typed: string,
  minutes: number,
  sha256: Sha256,
): Promise<CodeFault | { readonly code: string }> {
  const shown = request.telephone;
  if (shown === null || shown.cardId !== held.card.id) return 'notAsked';
  if (await clockSetBack()) return 'clock';
  const core = claimedCore(typed, await termsOf(request, shown), sha256);
  if (typeof core === 'string') return 'typo';
  const time = faultOfTime(shown, minutes);
  if (time !== null) return time;
  if (await fits(core, held, shown)) return { code: plainAnswer(typed) };
  return otherUse(request, held, typed, sha256);
}

/** Why a code that is not this request's may have come here: it opened another before, or it answers another that is waiting. */
async function otherUse(request: AccessRequest, held: HeldCard, typed: string, sha256: Sha256): Promise<CodeFault> {
  const others = (await db.accessRequests.toArray()).filter(({ id }) => id !== request.id);
  if (others.some(({ decidedByCode }) => decidedByCode !== '' && decidedByCode === plainAnswer(typed))) return 'replayed';
  for (const other of others) {
    if (other.telephone?.cardId !== held.card.id) continue;
    const core = claimedCore(typed, await termsOf(other, other.telephone), sha256);
    if (typeof core !== 'string' && (await fits(core, held, other.telephone))) return 'other';
  }
  return 'wrong';
}

async function fits(core: readonly number[], held: HeldCard, { cardId, n }: TelephoneAsk): Promise<boolean> {
  return (await withPassphraseDesk((desk) => desk.coreVerifier(core, cardId, n))) === held.card.verifiers[n - 1];
}

async function noteFault(request: AccessRequest, fault: CodeFault): Promise<CodeFault> {
  const counts = fault === 'wrong' || fault === 'replayed' || fault === 'other';
  await loggedChange(async ({ log }) => {
    const fresh = await db.accessRequests.get(request.id);
    if (counts && fresh?.telephone) {
      await db.accessRequests.update(request.id, { telephone: { ...fresh.telephone, tries: fresh.telephone.tries + 1 } });
    }
    await log({ action: 'codeWrong', customerId: request.customerId, requestId: request.id, detail: `${request.number} ${fault}` });
  });
  return fault;
}

function faultOfTime({ shownAt, tries }: TelephoneAsk, minutes: number): 'late' | 'noTries' | null {
  if (tries >= CODE_TRIES) return 'noTries';
  return now() > shownAt + minutes * 60_000 ? 'late' : null;
}

async function shownCode(request: AccessRequest, shown: TelephoneAsk, minutes: number, sha256: Sha256): Promise<ShownCode> {
  return {
    code: requestCode(await termsOf(request, shown), sha256),
    goodUntil: shown.shownAt + minutes * 60_000,
    triesLeft: CODE_TRIES - shown.tries,
  };
}

async function termsOf(request: AccessRequest, { cardId, n }: TelephoneAsk): Promise<AskedTerms> {
  const customer = await db.customers.get(request.customerId);
  const { requester, sections, medium, until } = request;
  return { cardId, n, customer: customer?.name ?? '', requester, sections, medium, until };
}

async function codeMinutes(): Promise<number> {
  return parametersAt(await parameterVersions(), today()).values.accessCodeMinutes;
}
