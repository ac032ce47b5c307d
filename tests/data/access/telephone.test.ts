import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessNow } from '../../../renderer/data/access/access-now.ts';
import { askedByCode, giveAnswer, makeCard } from '../../../renderer/data/access/head-cards.ts';
import { takeCard } from '../../../renderer/data/access/held-card.ts';
import { askForAccess, narrowAsk } from '../../../renderer/data/access/requests.ts';
import { CODE_TRIES, enterAnswer, showRequestCode } from '../../../renderer/data/access/telephone.ts';
import { db } from '../../../renderer/data/db.ts';
import { asHead, ask, headAndRep } from './two-people.ts';

let people: Awaited<ReturnType<typeof headAndRep>>;
const CUSTOMER = '廣州鋼聯有限公司';

// A card takes 200 times Argon2id: one for all of them.
beforeAll(async () => {
  people = await headAndRep();
  const card = await asHead(people.headId, () => makeCard('李', () => undefined));
  if (card.ok) await takeCard(card.value.text);
}, 300_000);
beforeEach(async () => {
  await Promise.all([db.accessRequests.clear(), db.accessLog.clear()]);
});
afterEach(() => vi.restoreAllMocks());

async function request(): Promise<string> {
  const sent = await askForAccess(ask(people.customerId));
  if (!sent.ok) throw new Error(sent.error.join());
  return sent.value.id;
}

async function codeOf(id: string): Promise<string> {
  const shown = await showRequestCode(id);
  if (!shown.ok) throw new Error(shown.error);
  return shown.value.code;
}

/** The head's end of the call. */
async function answered(code: string, customer = CUSTOMER, requester = '李') {
  return asHead(people.headId, async () => {
    const asked = await askedByCode({ code, customer, requester });
    return asked.ok ? giveAnswer(asked.value, '') : asked;
  });
}

async function answerTo(id: string): Promise<string> {
  const given = await answered(await codeOf(id));
  if (!given.ok) throw new Error(given.error);
  return given.value;
}

const faultOf = async (id: string, code: string) => {
  const entered = await enterAnswer(id, code);
  return entered.ok ? null : entered.error;
};

/** Another last-but-one character with the check character that fits it is made by trying. */
function wrongCode(code: string): string {
  return code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
}

describe('§6.3.1 by telephone', () => {
  it('the code that the head reads back opens the request, once', async () => {
    const [id, another] = [await request(), await request()];
    const answer = await answerTo(id);
    expect(await faultOf(id, answer.toLowerCase().replaceAll('-', ' '))).toBeNull();
    expect(await accessNow(people.customerId, 'screen')).toMatchObject({ sections: ['basic', 'credit'], requestId: id });
    expect(await faultOf(id, answer)).toBe('gone');
    await codeOf(another);
    expect(await faultOf(another, answer)).toBe('replayed');
    expect((await db.accessRequests.get(another))?.state).toBe('asked');
  });

  it('a slip of the hand is told and costs no try; the code of another request opens nothing', async () => {
    const [id, another] = [await request(), await request()];
    const [answer, other] = [await answerTo(id), await answerTo(another)];
    expect(await faultOf(id, wrongCode(answer))).toBe('typo');
    expect((await db.accessRequests.get(id))?.telephone?.tries).toBe(0);
    expect(await faultOf(id, other)).toBe('other');
    expect((await db.accessRequests.get(id))?.telephone?.tries).toBe(1);
    expect((await accessNow(people.customerId, 'screen')).sections).toEqual([]);
    const faults = (await db.accessLog.filter(({ action }) => action === 'codeWrong').toArray()).map(({ detail }) => detail.split(' ')[1]);
    expect(faults).toEqual(['typo', 'other']);
    expect(await faultOf(id, answer)).toBeNull();
  });

  it('§6.3.1 is taken within the minutes of the parameter, then the call is made again with another number', async () => {
    const id = await request();
    const answer = await answerTo(id);
    const shownAt = (await db.accessRequests.get(id))?.telephone?.shownAt ?? 0;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(shownAt + 15 * 60_000 + 1);
    expect(await faultOf(id, answer)).toBe('late');
    const before = await db.accessRequests.get(id);
    await codeOf(id);
    expect((await db.accessRequests.get(id))?.telephone?.n).toBe((before?.telephone?.n ?? 0) + 1);
    expect(await faultOf(id, answer)).toBe('wrong');
    clock.mockRestore();
  });

  it('in the last millisecond it is still taken', async () => {
    const id = await request();
    const answer = await answerTo(id);
    const shownAt = (await db.accessRequests.get(id))?.telephone?.shownAt ?? 0;
    vi.spyOn(Date, 'now').mockReturnValue(shownAt + 15 * 60_000);
    expect(await faultOf(id, answer)).toBeNull();
  });

  it('after five wrong codes even the right one is not taken', async () => {
    const [id, another] = [await request(), await request()];
    const [answer, other] = [await answerTo(id), await answerTo(another)];
    for (let tries = 0; tries < CODE_TRIES; tries += 1) expect(await faultOf(id, other)).toBe('other');
    expect(await faultOf(id, answer)).toBe('noTries');
    expect((await accessNow(people.customerId, 'screen')).sections).toEqual([]);
  });

  it('the head sees what is asked; another customer or name, a misheard code, or no sign-in give nothing', async () => {
    const id = await request();
    const code = await codeOf(id);
    const until = (await db.accessRequests.get(id))?.until;
    await asHead(people.headId, async () => {
      const seen = await askedByCode({ code, customer: '广州钢联有限公司', requester: '李' });
      const n = (await db.accessRequests.get(id))?.telephone?.n;
      expect(seen).toMatchObject({ ok: true, value: { sections: ['basic', 'credit'], medium: 'screen', until, n, holder: '李' } });
    });
    expect(await answered(code, '佛山五金廠')).toEqual({ ok: false, error: 'digest' });
    expect(await answered(code, CUSTOMER, '趙')).toEqual({ ok: false, error: 'digest' });
    expect(await answered(wrongCode(code))).toEqual({ ok: false, error: 'check' });
    expect(await askedByCode({ code, customer: CUSTOMER, requester: '李' })).toEqual({ ok: false, error: 'notHead' });
  });

  it('a request that was narrowed has another code, and the answer to the wider one does not fit it', async () => {
    const id = await request();
    const wide = await answerTo(id);
    const asked = await db.accessRequests.get(id);
    expect(await narrowAsk(id, { sections: ['basic'], until: asked?.until ?? '' })).toBe(true);
    const narrow = await answerTo(id);
    expect(await faultOf(id, wide)).toBe('wrong');
    expect(await faultOf(id, narrow)).toBeNull();
    expect((await accessNow(people.customerId, 'screen')).sections).toEqual(['basic']);
  });

  it('without a card, or with a file that is none, there is no code', async () => {
    const id = await request();
    expect(await takeCard('{}')).toEqual({ ok: false, error: 'notACard' });
    await db.settings.delete('access-card');
    expect(await showRequestCode(id)).toEqual({ ok: false, error: 'noCard' });
  });
});
