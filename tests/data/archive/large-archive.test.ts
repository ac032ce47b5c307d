import { beforeAll, describe, expect, it } from 'vitest';
import { archiveList, archiveProgress, archiveRows, archivesDue } from '../../../renderer/data/archive/archives.ts';
import { saveDocument } from '../../../renderer/data/archive/documents.ts';
import { numberByRule } from '../../../renderer/data/archive/folders.ts';
import { askColumns } from '../../../renderer/data/columns-client.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { paper } from '../support/archive-drafts.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';

const CUSTOMERS = 100_000;
const TODAY = '2026-11-26';
const QUERY = { asOf: TODAY, show: 'all', text: '', place: '', order: { by: 'complete', descending: true } } as const;
const idOf = (index: number): string => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`;

describe('§6.1.2 the archives of 100,000 customers', () => {
  beforeAll(async () => {
    await freshDatabase();
    const create = Array.from({ length: CUSTOMERS }, (_, index) => ({ id: idOf(index), name: `第${index}鋼鐵公司` }));
    await saveImport(ledgerPlan({ create, lines: [] }), quiet, neverAborted);
  }, 300_000);

  it('are listed by completeness; an edit looks at that one customer again, not at all', async () => {
    expect((await archiveList(QUERY)).count).toBe(CUSTOMERS);
    const before = await askColumns('archivesLookedAt');
    expect(before).toBeGreaterThanOrEqual(CUSTOMERS);
    await saveDocument(paper(idOf(77_777), 'licence'));
    const order = await archiveList(QUERY);
    expect((await archiveRows(order.token, 0, 1))[0]).toMatchObject({ customerId: idOf(77_777), complete: 0.5 });
    expect((await askColumns('archivesLookedAt')) - before).toBeLessThan(10);
  }, 120_000);

  it('are looked at in slices: others are answered meanwhile, and how far it is can be told', async () => {
    const over = new AbortController();
    const first = archiveList({ ...QUERY, asOf: '2026-11-27' }).finally(() => over.abort());
    const seen: number[] = [];
    while (!over.signal.aborted) {
      const progress = await archiveProgress();
      if (progress !== null) seen.push(progress.done);
    }
    expect((await first).count).toBe(CUSTOMERS);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await archiveProgress()).toBeNull();
    expect(await archivesDue('2026-11-27')).toEqual({ expired: 0, reviewDue: 0 });
  }, 120_000);

  it('are numbered by the rule, 2,000 in one go, each number once', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => idOf(index));
    expect((await numberByRule(ids, TODAY, false)).value.opened).toBe(2_000);
    const order = await archiveList({ ...QUERY, order: { by: 'number', descending: false } });
    const rows = await archiveRows(order.token, 0, 2_000);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(2_000);
    expect(rows.every(({ number }) => number !== '')).toBe(true);
    expect((await archiveList({ ...QUERY, text: rows[1_234]?.number ?? '' })).count).toBe(1);
  }, 120_000);
});
