import { beforeEach, expect, it } from 'vitest';
import { newId, today } from '../../../renderer/data/clock.ts';
import { stopColumns } from '../../../renderer/data/columns-client.ts';
import { runCommand } from '../../../renderer/data/command.ts';
import { db } from '../../../renderer/data/db.ts';
import { overrideGrade } from '../../../renderer/data/gradings.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { logContact } from '../../../renderer/data/relationship/contacts-log.ts';
import { satisfactionOfTeam } from '../../../renderer/data/relationship/satisfaction.ts';
import { todayList } from '../../../renderer/data/relationship/today.ts';
import { bookVisit, saveVisit, visitStanding } from '../../../renderer/data/relationship/visits.ts';
import type { Visit } from '../../../shared/records/visit.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';
import { accepted, visitDraft } from '../support/relationship-drafts.ts';

const TODAY = today();
const CUSTOMERS = 60;
const ROWS = 6_000;

beforeEach(freshDatabase);

it('§4.1.1 the next start reads what was kept and the journal since, and answers as if it had read all rows', async () => {
  const create = Array.from({ length: CUSTOMERS }, (_, index) => ({
    id: `k${index}`,
    name: `客戶${index}`,
    salesRep: index % 2 === 0 ? '李' : '趙',
  }));
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
  for (const id of ['k1', 'k2', 'k3', 'k4']) await overrideGrade(id, 'A', '董事會', addDays(TODAY, -400));
  const visits = Array.from({ length: ROWS }, (_, index): Visit => {
    const ratings = { quality: 1 + (index % 5), price: null, service: null };
    const on = addDays(TODAY, -200 - index);
    const draft = {
      ...visitDraft({ customerId: `k${index % CUSTOMERS}`, on, ratings, nextOn: addDays(on, 30), nextStep: '回訪' }),
      id: newId(),
    };
    return { ...draft, state: 'done', reason: '', createdAt: 0, updatedAt: 0 };
  });
  const imported = await runCommand('testVisits', ['visits'], (recorder) => recorder.createMany('visits', visits));
  await answers();
  await expect.poll(() => db.caches.where('key').startsWith('relationship').count()).toBe(1);

  accepted(await saveVisit(visitDraft({ customerId: 'k1' })));
  const undone = accepted(await saveVisit(visitDraft({ customerId: 'k2' })));
  accepted(await bookVisit({ customerId: 'k3', kind: 'phone', on: addDays(TODAY, 1), by: '李' }));
  const entry = {
    customerId: 'k4',
    at: `${TODAY}T00:00`,
    channel: 'call',
    direction: 'in',
    by: '李',
    contact: '',
    subject: '詢價',
  } as const;
  accepted(await logContact({ ...entry, answeredAt: null, asks: true }));
  await undoBatch(undone.batch);
  await answersAlike();

  await undoBatch(imported.batch);
  await answersAlike();
  expect((await satisfactionOfTeam(TODAY)).byRep.map(({ satisfaction }) => satisfaction.parts[0]?.opinions)).toEqual([1]);
});

async function answers(): Promise<unknown> {
  const { groups } = await todayList({ asOf: TODAY, now: `${TODAY}T23:59`, who: 'team', me: '', limit: 500 });
  const standings = await Promise.all(['k1', 'k2', 'k3', 'k4'].map((id) => visitStanding(id, TODAY)));
  return rounded({ groups, standings, team: await satisfactionOfTeam(TODAY) });
}

/** Means depend in their last digit on the order in which customers were read. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'number' ? Number(each.toPrecision(12)) : each)));
}

/** As it is, after a start with what was kept, and after one without. */
async function answersAlike(): Promise<void> {
  const now = await answers();
  stopColumns();
  expect(await answers()).toEqual(now);
  stopColumns();
  await db.caches.clear();
  expect(await answers()).toEqual(now);
}
