import { ageingSpan } from '../../../../shared/ledger/ageing-span.ts';
import type { LedgerEntry } from '../../../../shared/records/ledger-entry.ts';
import { ageingBands, bandOf, slotAgeing, type Bands } from '../../../../shared/rules/5-credit/index.ts';
import type { Fen, Id, LocalDate } from '../../../../shared/values/id.ts';
import { daysBetween } from '../../../../shared/values/local-date.ts';
import { balanceOf, bandsOf, textOf } from '../../credit/ledger-facts.ts';
import type { Comparison, ComparisonRow } from '../../credit/postable-sheet.ts';
import type { CustomerCredit } from './customer-credit.ts';

interface Theirs {
  balanceFen: Fen;
  readonly bandsFen: Fen[];
}

const NO_BANDS = [0, 0, 0, 0, 0, 0] as const;

/** §5.3.2: a ledger's balances and ageing beside our own; every customer that either side knows. */
export function compareSheet(credit: CustomerCredit, entries: readonly LedgerEntry[], asOf: LocalDate): Comparison {
  const bands = ageingBands(credit.parameters(asOf).values);
  const aged = entries.some((entry) => bandsOf(entry.fields['ageing']).length > 0 || textOf(entry, 'dueOn') !== '');
  const theirs = balances(entries, bands, asOf);
  const { openFen, advanceFen } = credit.cache.credit.ageing.at(asOf, 'dueOn');
  const ids = new Set(theirs.keys());
  for (let slot = 0; slot < openFen.length; slot += 1) if (openFen[slot] !== 0 || advanceFen[slot] !== 0) ids.add(credit.idOf(slot));
  ids.delete('');
  const rows = [...ids].map((id) => comparisonRow(credit, id, theirs.get(id), aged, asOf));
  const agree = rows.filter(agrees).length;
  return {
    asOf,
    theirBands: [...new Set(entries.flatMap(({ fields }) => bandsOf(fields['ageing']).map(({ label }) => label)))],
    rows: rows.toSorted((a, b) => Math.abs(b.differenceFen) - Math.abs(a.differenceFen) || Number(agrees(a)) - Number(agrees(b))),
    agree,
    differ: rows.length - agree,
    totals: {
      oursFen: sum(rows, ({ oursFen }) => oursFen),
      theirsFen: sum(rows, ({ theirsFen }) => theirsFen),
      advanceFen: sum(rows, (row) => row.advanceFen),
      differenceFen: sum(rows, ({ differenceFen }) => differenceFen),
      oursByBand: NO_BANDS.map((_, band) => sum(rows, ({ oursByBand }) => oursByBand[band] ?? 0)),
      theirsByBand: aged ? NO_BANDS.map((_, band) => sum(rows, ({ theirsByBand }) => theirsByBand?.[band] ?? 0)) : null,
    },
    withoutCustomer: entries.filter(({ customerId }) => customerId === '').length,
  };
}

function balances(entries: readonly LedgerEntry[], bands: Bands, asOf: LocalDate): ReadonlyMap<Id, Theirs> {
  const byCustomer = new Map<Id, Theirs>();
  for (const entry of entries) {
    const balanceFen = balanceOf(entry);
    if (balanceFen === undefined || entry.customerId === '') continue;
    const theirs = byCustomer.get(entry.customerId) ?? { balanceFen: 0, bandsFen: [...NO_BANDS] };
    byCustomer.set(entry.customerId, theirs);
    theirs.balanceFen += balanceFen;
    addBands(theirs.bandsFen, entry, balanceFen, bands, asOf);
  }
  return byCustomer;
}

/** By the ledger's own columns; without them by the due day. What its columns do not hold is not due. */
function addBands(into: Fen[], entry: LedgerEntry, balanceFen: Fen, bands: Bands, asOf: LocalDate): void {
  const add = (days: number, fen: Fen): void => {
    const band = bandOf(days, bands, 'dueOn');
    into[band] = (into[band] ?? 0) + fen;
  };
  const columns = bandsOf(entry.fields['ageing']).flatMap(({ label, fen }) => {
    const span = ageingSpan(label);
    return span === null ? [] : [{ days: span.from, fen }];
  });
  const dueOn = textOf(entry, 'dueOn');
  if (columns.length === 0) {
    add(dueOn === '' ? 0 : daysBetween(dueOn, asOf), balanceFen);
    return;
  }
  for (const { days, fen } of columns) add(days, fen);
  add(0, balanceFen - columns.reduce((total, { fen }) => total + fen, 0));
}

function comparisonRow(credit: CustomerCredit, customerId: Id, theirs: Theirs | undefined, aged: boolean, asOf: LocalDate): ComparisonRow {
  const slot = credit.slotOf(customerId);
  const ours = slotAgeing(credit.cache.credit.ageing.at(asOf, 'dueOn'), slot);
  const oursFen = ours.openFen - ours.advanceFen;
  const theirsFen = theirs?.balanceFen ?? 0;
  const known = ours.openFen !== 0 || ours.advanceFen !== 0;
  return {
    customerId,
    name: credit.nameOf(slot),
    side: theirs === undefined ? 'ours' : known ? 'both' : 'theirs',
    oursFen,
    theirsFen,
    advanceFen: ours.advanceFen,
    differenceFen: oursFen - theirsFen,
    oursByBand: ours.bandsFen,
    theirsByBand: aged ? (theirs?.bandsFen ?? NO_BANDS) : null,
  };
}

/** Also in every band; an advance lies in none of ours. */
function agrees({ differenceFen, advanceFen, oursByBand, theirsByBand }: ComparisonRow): boolean {
  if (differenceFen !== 0) return false;
  return theirsByBand === null || advanceFen !== 0 || oursByBand.every((fen, band) => fen === theirsByBand[band]);
}

function sum<T>(rows: readonly T[], figureOf: (row: T) => Fen): Fen {
  return rows.reduce((total, row) => total + figureOf(row), 0);
}
