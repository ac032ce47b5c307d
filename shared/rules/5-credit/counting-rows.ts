import type { MoneyColumns, MoneyLink } from './money-columns.ts';
import { voidedFacts, type Voiding } from './voided-facts.ts';

export interface CountingRows {
  /** 0 also for what was reversed or dishonoured by the day. */
  readonly role: Uint8Array;
  /** With its sign, less what was allocated by hand. */
  readonly amountFen: Float64Array;
}

/** What `settle` does before it lets the oldest go first. The columns themselves when nothing is linked. */
export function countingRows(columns: MoneyColumns, asOfDay: number): CountingRows {
  const links = columns.links.filter((link) => (columns.day[link.row] as number) <= asOfDay && isOfOneCustomer(link, columns));
  if (links.length === 0) return columns;
  const voided = voidedFacts(links.flatMap(voidingOf));
  const role = columns.role.slice();
  for (const row of voided) role[row] = 0;
  const amountFen = columns.amountFen.slice();
  const claims = links.filter(({ row, kind }) => (kind === 'allocation' || kind === 'redInvoice') && !voided.has(row));
  for (const link of claims.sort(byDay(columns))) claim(link, columns, asOfDay, role, amountFen);
  return { role, amountFen };
}

function isOfOneCustomer({ row, of, to }: MoneyLink, { slot }: MoneyColumns): boolean {
  return slot[row] === slot[of] && (to < 0 || slot[row] === slot[to]);
}

function voidingOf({ row, kind, of, ofKind }: MoneyLink): readonly Voiding<number>[] {
  return kind === 'reversal' || kind === 'dishonour' ? [{ kind, self: row, of, ofKind }] : [];
}

function claim({ row, kind, of, to }: MoneyLink, columns: MoneyColumns, asOfDay: number, role: Uint8Array, amountFen: Float64Array): void {
  const [credit, debit] = kind === 'allocation' ? [of, to] : [row, of];
  if (role[credit] !== 2 || role[debit] !== 1) return;
  if ((columns.day[credit] as number) > asOfDay || (columns.day[debit] as number) > asOfDay) return;
  const claimed = kind === 'allocation' ? (columns.amountFen[row] as number) : Math.abs(columns.amountFen[row] as number);
  const fen = Math.min(claimed, Math.abs(amountFen[credit] as number), Math.abs(amountFen[debit] as number));
  if (fen <= 0) return;
  for (const side of [credit, debit]) amountFen[side] = (amountFen[side] as number) - Math.sign(amountFen[side] as number) * fen;
}

function byDay({ day }: MoneyColumns): (a: MoneyLink, b: MoneyLink) => number {
  return (a, b) => (day[a.row] as number) - (day[b.row] as number) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
