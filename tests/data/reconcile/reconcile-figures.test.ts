import { beforeEach, expect, it } from 'vitest';
import { createCustomer } from '../../../renderer/data/customers.ts';
import { addSalesLine } from '../../../renderer/data/purchases.ts';
import { allDifferences, answer } from '../../../renderer/data/reconcile/differences.ts';
import { CatalogueSession } from '../../../renderer/data/reconcile/start-reconciliation.ts';
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { salesLine } from '../support/ledger-plan.ts';

beforeEach(freshDatabase);

const HEADER = ['日期', '客戶名稱', '提單號', '重量(噸)', '金額(元)'];

function ledger(rows: readonly (readonly string[])[]): File {
  const bytes = writeWorkbook([{ name: '銷售', columns: HEADER.map((header) => ({ header, width: 20, kind: 'text' })), rows }]);
  return new File([bytes as Uint8Array<ArrayBuffer>], '銷售台賬.xlsx');
}

it('§5.3.1 reads a sales ledger against the books, by customer and year, and changes nothing booked', async () => {
  const { value: agrees } = await createCustomer({ name: '无锡恒达钢铁贸易有限公司' });
  const { value: differs } = await createCustomer({ name: '宁波瑞丰机械有限公司' });
  const line = { date: '2024-03-01', weightKg: 10_000, amountFen: 4_000_000 };
  await addSalesLine(salesLine({ ...line, customerId: agrees.id }));
  await addSalesLine(salesLine({ ...line, customerId: differs.id }));
  const session = new CatalogueSession();
  const opened = await session.open(
    ledger([
      ['2024-03-01', '無錫恒達鋼鐵貿易有限公司', 'T1', '10', '40000'],
      ['2024-03-01', '宁波瑞丰机械有限公司', 'T2', '10', '40500'],
    ]),
    () => undefined,
  );
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value.sheets[0]?.kind).toBe('sales');
  const { value: stored } = await session.start({ tables: [0], title: '2024' }, 'sales', '2024-12-31', () => undefined);
  expect(stored).toMatchObject({
    kind: 'figures',
    paperRows: 2,
    electronicRows: 2,
    counts: { same: { results: 1, paper: 1, electronic: 1 } },
  });
  const [found, ...others] = await allDifferences(stored.id);
  expect(others).toEqual([]);
  expect(found?.fields).toEqual([{ field: 'amountFen 2024', paper: 4_050_000, electronic: 4_000_000 }]);
  const { value } = await answer(stored.id, [{ id: found?.id ?? '', answer: { kind: 'takePaper' }, notes: '補開' }]);
  expect(value).toEqual({ answered: 1, refused: [] });
  expect((await allDifferences(stored.id))[0]).toMatchObject({ state: 'resolved', resolution: 'takePaper', notes: '補開' });
});
