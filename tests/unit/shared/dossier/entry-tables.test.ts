import { describe, expect, it } from 'vitest';
import { dossierPages } from '../../../../shared/dossier/dossier-pages.ts';
import type { DossierBlock } from '../../../../shared/dossier/dossier.ts';
import { entryTables } from '../../../../shared/dossier/entry-tables.ts';
import type { LedgerEntry } from '../../../../shared/records/ledger-entry.ts';
import { dossierInput } from './dossier-fixture.ts';

function entry(kind: LedgerEntry['kind'], batch: string, row: number, fields: LedgerEntry['fields']): LedgerEntry {
  return { id: `${batch}-${row}`, kind, customerId: 'c', fields, source: { file: `${batch}.xlsx`, sheet: '应收', row }, batch };
}

const MARCH = [
  entry('receivables', '3月', 2, { docNo: 'FP1', dueOn: '2026-04-01', balanceFen: 100_000 }),
  entry('receivables', '3月', 3, { docNo: 'FP2', dueOn: '2026-04-09', balanceFen: -300 }),
];
const APRIL = [entry('receivables', '4月', 2, { docNo: 'FP1', balanceFen: 40_000 })];

function tables(blocks: readonly DossierBlock[]) {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}

describe('§6.1.1 rows of other ledgers in the dossier', () => {
  it('keep each ledger apart, the newest first: two ledgers tell of the same debts and are never added up', () => {
    const found = tables(entryTables([...MARCH, ...APRIL], 'receivables'));
    expect(found.map(({ rows, totals }) => [rows.length, totals?.at(-1)])).toEqual([
      [1, 40_000],
      [2, 99_700],
    ]);
  });

  it('show the columns that have something in them', () => {
    expect(tables(entryTables(APRIL, 'receivables'))[0]?.columns.map(({ label }) => label)).toEqual([
      'ledger.field.docNo',
      'ledger.field.balanceFen',
    ]);
  });

  it('stand in the section of their kind', () => {
    const entries = [
      ...MARCH,
      entry('contracts', '合同', 2, { contractNo: 'HT-1', amountFen: 5 }),
      entry('complaints', '投诉', 2, { receivedOn: '2026-01-02', content: '磅差' }),
      entry('archive', '档案', 2, { archiveNo: 'A-1', title: '营业执照' }),
    ];
    const { sections } = dossierPages(dossierInput({ entries }));
    const headings = sections.map(({ key, blocks }) => [
      key,
      blocks
        .flatMap((block) => (block.kind === 'heading' ? [block.text.replace('dossier.heading.', '')] : []))
        .at(key === 'contracts' ? 0 : -1),
    ]);
    expect(headings).toEqual([
      ['basic', 'catalogue'],
      ['purchases', 'lines'],
      ['contracts', 'contractsOfLedgers'],
      ['afterSales', 'complaints'],
      ['credit', 'receivables'],
    ]);
  });

  it('say that there is nothing when there is nothing', () => {
    expect(entryTables(MARCH, 'payments')).toEqual([]);
    const { sections } = dossierPages(dossierInput({}));
    expect(sections.find(({ key }) => key === 'afterSales')?.blocks).toMatchObject([{ text: 'dossier.note.nothing' }]);
  });
});
