import type { SalesLine } from '../../shared/records/sales-line.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { newId } from './clock.ts';
import { askColumns } from './columns-client.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { compactTail } from './compact-tail.ts';
import { OperationError } from './operation-error.ts';
import type { MonthOfPurchases, SalesLinePage, SalesLineRange } from './sales-line-page.ts';

export type { MonthOfPurchases, SalesLinePage, SalesLineRange } from './sales-line-page.ts';
export type SalesLineDraft = Omit<SalesLine, 'id' | 'batch' | 'reverses'>;

/** The `months` closed months before the month of `asOf` and that month itself, oldest first; months without purchases are there with zeros. */
export async function purchasesByMonth(customerId: Id, asOf: LocalDate, months: number): Promise<readonly MonthOfPurchases[]> {
  return askColumns('purchasesByMonth', customerId, asOf, months);
}

export async function salesLinesOf(
  customerId: Id,
  range: SalesLineRange,
  page: { readonly offset: number; readonly limit: number },
): Promise<SalesLinePage> {
  return askColumns('salesLinesOf', customerId, range, page);
}

export async function addSalesLine(draft: SalesLineDraft): Promise<Committed<SalesLine>> {
  const id = await askColumns('freeFactId', draft);
  return addLine('addSalesLine', { ...draft, id, reverses: '' });
}

/** A correction is a second line with the figures negated, which says why in its notes. A line that is gone or reversed already is a `conflict`. */
export async function reverseSalesLine(id: string, reason: string): Promise<Committed<SalesLine>> {
  const line = await askColumns('reversibleLine', id);
  if (line === undefined) throw new OperationError('conflict', `sales line ${id} is gone or reversed`);
  const negated = { pieces: negative(line.pieces), weightKg: negative(line.weightKg), amountFen: negative(line.amountFen) };
  const draft = { ...line, ...negated, notes: reason };
  return addLine('reverseSalesLine', { ...draft, id: await askColumns('freeFactId', draft), reverses: id });
}

async function addLine(command: string, line: Omit<SalesLine, 'batch'>): Promise<Committed<SalesLine>> {
  const committed = await runCommand(command, ['facts'], async (recorder) => {
    const complete: SalesLine = { ...line, batch: recorder.batch };
    await recorder.facts.addTailLine({ id: newId(), batch: recorder.batch, line: complete });
    return complete;
  });
  await compactTail();
  return committed;
}

function negative(figure: number | null): number | null {
  return figure === null ? null : 0 - figure;
}
