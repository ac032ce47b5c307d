import { beforeEach, expect, it, vi } from 'vitest';
import { db } from '../../../renderer/data/db.ts';
import { logReconciliation, reconcileAccess } from '../../../renderer/data/reconcile/reconcile-access.ts';
import { saveReconciliation } from '../../../renderer/data/reconcile/save-reconciliation.ts';
import type { Reconciliation } from '../../../shared/records/reconciliation.ts';
import { asHead, headAndRep } from '../access/two-people.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const NONE = { results: 0, paper: 0, electronic: 0 };
const COUNTS = { same: NONE, differs: NONE, onlyPaper: NONE, onlyElectronic: NONE, duplicate: NONE, unsure: NONE };

async function aReconciliation(): Promise<Reconciliation> {
  const draft = { kind: 'catalogue', ledger: 'customers', title: '年度核對', files: [], asOf: '2026-11-26' } as const;
  const sizes = { paperRows: 0, electronicRows: 0, paperRecords: 0, sharedNumbers: [] };
  return (await saveReconciliation({ ...draft, ...sizes }, { drafts: [], counts: COUNTS })).value;
}

beforeEach(() => {
  vi.useRealTimers();
});

it('§6.3.1 is open to everybody while access is not controlled, and writes no log', async () => {
  await freshDatabase();
  expect(await reconcileAccess()).toMatchObject({ isOpen: true, controlled: false });
  await logReconciliation('view', await aReconciliation(), '');
  expect(await db.accessLog.count()).toBe(0);
});

it('§6.3.1 once a head has a passphrase it takes the head who is signed in, and every look, print and export is a line of the log', async () => {
  const { headId } = await headAndRep();
  const about = await aReconciliation();
  expect(await reconcileAccess()).toMatchObject({ isOpen: false, controlled: true, reader: '李' });
  await asHead(headId, async () => {
    expect(await reconcileAccess()).toMatchObject({ isOpen: true, controlled: true, reader: '陳' });
    await logReconciliation('view', about, '');
    await logReconciliation('print', about, '核對差異報告');
    await logReconciliation('export', about, '現場表');
  });
  expect(await reconcileAccess()).toMatchObject({ isOpen: false });
  const lines = (await db.accessLog.orderBy('seq').toArray()).filter(({ action }) => ['view', 'print', 'export'].includes(action));
  expect(lines.map(({ action, who, customerId, sections, detail }) => [action, who, customerId, sections, detail])).toEqual([
    ['view', '陳', '', ['basic'], '年度核對'],
    ['print', '陳', '', ['basic'], '年度核對 · 核對差異報告'],
    ['export', '陳', '', ['basic'], '年度核對 · 現場表'],
  ]);
});
