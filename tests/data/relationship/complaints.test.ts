import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../../renderer/data/clock.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { complaintRegister, REGISTER_COLUMNS, type RegisterWords } from '../../../renderer/data/relationship/complaint-register.ts';
import {
  complaintFigures,
  complaintList,
  complaintRow,
  complaintsOf,
  endWait,
  moveComplaint,
  reopenComplaint,
  saveComplaint,
  startWait,
  updateComplaint,
} from '../../../renderer/data/relationship/complaints.ts';
import { localNow } from '../../../renderer/data/relationship/local-now.ts';
import { checkMeasure, measures, saveMeasure } from '../../../renderer/data/relationship/measures.ts';
import { saveSession } from '../../../renderer/data/session.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';
import { accepted, complaintDraft } from '../support/relationship-drafts.ts';

/** A Monday before a week without holidays. */
const MONDAY = '2026-11-16';
const NOW = '2026-11-17T10:00';

beforeEach(async () => {
  await freshDatabase();
  await saveSession({ who: '陳經理' });
  const create = [
    { id: 'k1', name: '甲鋼構', salesRep: '李' },
    { id: 'k2', name: '乙機械', salesRep: '趙' },
  ];
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
});

async function recorded(receivedAt: string, draft = {}) {
  return accepted(await saveComplaint(complaintDraft({ receivedAt, ...draft }))).value;
}

describe('§4.3 complaints', () => {
  it('§4.3.1 one gets the next number of its year; what is missing or to come is refused', async () => {
    expect(await recorded(`${MONDAY}T09:00`)).toMatchObject({ no: 'TS-2026-0001', state: 'received' });
    expect(await recorded(`${MONDAY}T09:05`)).toMatchObject({ no: 'TS-2026-0002' });
    expect(await recorded('2025-12-31T17:59')).toMatchObject({ no: 'TS-2025-0001' });
    const refused = await saveComplaint(complaintDraft({ receivedAt: `${addDays(today(), 1)}T09:00`, content: ' ', quantityKg: -1 }));
    expect(refused).toMatchObject({
      ok: false,
      error: [
        { field: 'content', code: 'required' },
        { field: 'receivedAt', code: 'future' },
        { field: 'quantityKg', code: 'notAboveZero' },
      ],
    });
  });

  it('§4.3.2 first contact within two working hours, §4.3.3 feedback within three working days; waiting for the customer stops them', async () => {
    const { id } = await recorded(`${MONDAY}T17:00`);
    const [row] = await complaintsOf('k1', `${MONDAY}T17:30`);
    expect(row?.clocks).toMatchObject([
      { clock: 'contact', dueAt: '2026-11-17T09:30', state: 'running', leftMinutes: 90 },
      { clock: 'feedback', dueAt: '2026-11-19T18:00', state: 'running' },
    ]);
    expect((await complaintRow(id, NOW))?.running).toMatchObject({ clock: 'contact', state: 'late' });
    accepted(await moveComplaint(id, 'contacted', { at: '2026-11-17T09:00' }));
    expect(await complaintRow(id, NOW)).toMatchObject({ redMark: false, running: { clock: 'feedback' } });
    await startWait(id, '等客戶寄樣品', '2026-11-17T09:00');
    await expect(startWait(id, '再等', '2026-11-17T09:30')).rejects.toMatchObject({ code: 'conflict' });
    expect(await complaintRow(id, NOW)).toMatchObject({ waiting: true, running: { state: 'waiting' } });
    await endWait(id, '2026-11-18T09:00');
    expect((await complaintRow(id, '2026-11-18T10:00'))?.running).toMatchObject({ dueAt: '2026-11-20T18:00', state: 'running' });
    await expect(endWait(id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('§4.3.3 goes on only with what it needs, is closed with the customer’s word, reopened counted, and the red mark stays', async () => {
    const { id } = await recorded(`${MONDAY}T09:00`);
    expect(await moveComplaint(id, 'closed')).toMatchObject({ ok: false, error: ['notNext'] });
    accepted(await moveComplaint(id, 'contacted', { at: '2026-11-16T14:00' }));
    accepted(await moveComplaint(id, 'investigating'));
    expect(await moveComplaint(id, 'proposed')).toMatchObject({ ok: false, error: ['causeMissing', 'solutionMissing'] });
    await updateComplaint(id, {
      cause: ' 地磅未校準 ',
      whys: ['少秤', '地磅偏'],
      solution: 'credit',
      solutionText: '補差',
      costFen: 12_000,
    });
    accepted(await moveComplaint(id, 'proposed'));
    accepted(await moveComplaint(id, 'fedBack', { at: '2026-11-18T10:00' }));
    expect(await moveComplaint(id, 'closed')).toMatchObject({ ok: false, error: ['notNext'] });
    accepted(await moveComplaint(id, 'satisfied'));
    const closed = accepted(await moveComplaint(id, 'closed', { at: '2026-11-18T11:00' }));
    expect(closed.value).toMatchObject({ satisfied: true, closedAt: '2026-11-18T11:00', cause: '地磅未校準' });
    expect(await complaintRow(id, localNow())).toMatchObject({ redMark: true, running: null });
    await expect(startWait(id, '等')).rejects.toMatchObject({ code: 'conflict' });

    expect(await reopenComplaint(id, ' ')).toMatchObject({ ok: false, error: ['whyMissing'] });
    const reopened = accepted(await reopenComplaint(id, '仍少秤', '2026-11-23T09:00'));
    expect(reopened.value).toMatchObject({ state: 'investigating', closedAt: null, satisfied: null, reopenings: [{ why: '仍少秤' }] });
    expect((await complaintRow(id, '2026-11-23T09:30'))?.running).toMatchObject({ dueAt: '2026-11-26T18:00', state: 'running' });
    await undoBatch(reopened.batch);
    expect((await complaintRow(id, localNow()))?.complaint).toMatchObject({ state: 'closed', reopenings: [] });
    accepted(await reopenComplaint(id, '仍少秤', '2026-11-23T09:00'));
    accepted(await moveComplaint(id, 'proposed'));
    accepted(await moveComplaint(id, 'fedBack', { at: '2026-11-23T15:00' }));
    accepted(await moveComplaint(id, 'satisfied'));
    accepted(await moveComplaint(id, 'closed', { at: '2026-11-23T16:00' }));
    const row = await complaintRow(id, localNow());
    expect(row?.clocks.map(({ state }) => state)).toEqual(['missed', 'met', 'met']);
    expect(row).toMatchObject({ redMark: true, complaint: { reopenings: [{ fedBackAt: '2026-11-23T15:00' }] } });
  });

  it('a customer who was not content is a reopening, not a step back', async () => {
    const { id } = await recorded(`${MONDAY}T09:00`);
    accepted(await moveComplaint(id, 'contacted', { at: '2026-11-16T09:30' }));
    accepted(await moveComplaint(id, 'investigating', { cause: '混裝', solution: 'replacement' }));
    accepted(await moveComplaint(id, 'proposed'));
    accepted(await moveComplaint(id, 'fedBack', { at: '2026-11-17T09:00' }));
    accepted(await moveComplaint(id, 'unsatisfied'));
    expect(await moveComplaint(id, 'investigating')).toMatchObject({ ok: false, error: ['whyMissing'] });
    accepted(await moveComplaint(id, 'investigating', { why: '換貨仍混裝', at: '2026-11-17T10:00' }));
    expect((await complaintRow(id, NOW))?.complaint).toMatchObject({ reopenings: [{ fedBackAt: null }], satisfied: null });
  });

  it('§4.3.4 a measure meets every complaint with the same cause, and is finished only when somebody checked it', async () => {
    const first = await recorded(`${MONDAY}T09:00`);
    const second = await recorded(`${MONDAY}T10:00`, { customerId: 'k2' });
    await updateComplaint(first.id, { cause: '地磅未校準' });
    await updateComplaint(second.id, { cause: ' 地磅未校準' });
    const draft = { cause: '地磅未校準', action: '每月校準', owner: '趙', dueOn: today(), checkOn: addDays(today(), 30), notes: '' };
    expect(await saveMeasure({ ...draft, action: '', doneOn: null, checkOn: addDays(today(), -1) })).toMatchObject({
      ok: false,
      error: [
        { field: 'action', code: 'required' },
        { field: 'checkOn', code: 'beforeDue' },
      ],
    });
    const { value } = accepted(await saveMeasure({ ...draft, doneOn: null }));
    expect(await measures(today())).toMatchObject([
      { state: 'open', complaints: [{ no: 'TS-2026-0002', name: '乙機械' }, { no: 'TS-2026-0001' }] },
    ]);
    await expect(checkMeasure(value.id, true, '')).rejects.toMatchObject({ code: 'conflict' });
    accepted(await saveMeasure({ ...draft, doneOn: today(), id: value.id }));
    expect(await measures(addDays(today(), 30))).toMatchObject([{ state: 'toCheck' }]);
    await checkMeasure(value.id, true, '三個月無磅差');
    expect(await measures(today())).toMatchObject([{ state: 'effective', measure: { checkedOn: today() } }]);
  });

  it('lists open ones by the clock that ends first, tells trend and Pareto, and writes the register', async () => {
    await recorded('2026-11-12T09:00', { kind: 'rust', customerId: 'k2' });
    const { id } = await recorded(`${MONDAY}T15:00`);
    accepted(await moveComplaint(id, 'contacted', { at: '2026-11-16T15:10' }));
    await recorded('2026-10-30T09:00', { kind: 'rust', content: '表面銹蝕' });
    const page = { from: 0, count: 50 };
    const list = await complaintList({ now: '2026-11-16T16:00', show: 'open' }, page);
    expect(list.rows.map(({ complaint }) => complaint.no)).toEqual(['TS-2026-0003', 'TS-2026-0001', 'TS-2026-0002']);
    expect(list).toMatchObject({ count: 3, late: 2, total: 3 });
    const late = await complaintList({ now: '2026-11-16T16:00', show: 'late' }, { from: 1, count: 1, find: id });
    expect(late).toMatchObject({ count: 2, late: 2, foundAt: -1, rows: [{ complaint: { no: 'TS-2026-0001' } }] });
    expect(await complaintList({ now: NOW, show: 'all', text: '乙機' }, page)).toMatchObject({ count: 1 });
    expect(await complaintList({ now: NOW, show: 'closed' }, page)).toMatchObject({ count: 0 });
    const figures = await complaintFigures('2026-10-01', '2026-11-30', '2026-11-16T16:00');
    expect(figures).toMatchObject({
      count: 3,
      redMarks: 2,
      // §4.4.1
      promises: { quality: 3, delivery: 0, afterSales: 0 },
      byMonth: [
        { month: '2026-10', count: 1, redMarks: 1 },
        { month: '2026-11', count: 2, redMarks: 1 },
      ],
      byKind: [
        { key: 'rust', count: 2, cumulativeShare: 2 / 3 },
        { key: 'weight', count: 1, cumulativeShare: 1 },
      ],
    });
    const same = new Proxy({}, { get: (_, key) => String(key) }) as never;
    const words: RegisterWords = {
      sheet: '投訴',
      columns: same,
      channels: same,
      kinds: same,
      states: same,
      solutions: same,
      yes: '是',
      no: '否',
    };
    const sheet = await complaintRegister('2026-11-01', '2026-11-30', words);
    expect(sheet.columns).toHaveLength(REGISTER_COLUMNS.length);
    expect(sheet.rows.map((row) => row[0])).toEqual(['TS-2026-0001', 'TS-2026-0002']);
    expect(sheet.rows[1]).toEqual(expect.arrayContaining(['甲鋼構', 'L-77', 30_000, '2026-11-16 15:10']));
  });
});
