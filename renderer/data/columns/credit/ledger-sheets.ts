import type { LedgerEntry } from '../../../../shared/records/ledger-entry.ts';
import { dayInName } from '../../../../shared/ledger/day-in-name.ts';
import type { Fen, Id, Instant, LocalDate } from '../../../../shared/values/id.ts';
import { ledgerContract } from '../../credit/ledger-contracts.ts';
import { balanceOf, bandsOf, ledgerFacts, textOf } from '../../credit/ledger-facts.ts';
import type { PostableKind, PostableSheet } from '../../credit/postable-sheet.ts';
import type { SheetToPost } from '../../credit/post-sheet.ts';
import type { CustomerCredit } from './customer-credit.ts';

const KINDS: readonly PostableKind[] = ['receivables', 'payments', 'contracts'];

/** Sheets of imported ledgers whose rows can become facts or contracts. */
export class LedgerSheets {
  #kept: { readonly version: number; readonly sheets: ReadonlyMap<string, readonly LedgerEntry[]> } | null = null;

  constructor(readonly credit: CustomerCredit) {}

  /** Newest import first. */
  list(): readonly PostableSheet[] {
    return [...this.#sheets()].map(([key, entries]) => this.#sheet(key, entries)).toReversed();
  }

  entriesOf(key: string): readonly LedgerEntry[] | undefined {
    return this.#sheets().get(key);
  }

  /** Undefined when the sheet is gone. */
  toPost(key: string): SheetToPost | undefined {
    const entries = this.entriesOf(key);
    return entries === undefined ? undefined : { key, entries, posting: this.credit.stores.books.postings.get(key) ?? null };
  }

  /** Of the customer's contract, else the parameter. */
  daysToPay(customerId: Id, contractNo: string, asOf: LocalDate): number {
    const contracts = this.credit.stores.documents.contracts.of(this.credit.slotOf(customerId));
    const own = contractNo === '' ? undefined : contracts.find((each) => each.contractNo === contractNo);
    return own?.paymentDays ?? this.credit.parameters(asOf).values.paymentTermDays;
  }

  #sheets(): ReadonlyMap<string, readonly LedgerEntry[]> {
    const { entries } = this.credit.stores;
    if (this.#kept?.version === entries.version) return this.#kept.sheets;
    const sheets = new Map<string, LedgerEntry[]>();
    for (const entry of entries.entriesOfKinds(KINDS)) {
      const key = [entry.batch, entry.kind, entry.source.file, entry.source.sheet].join('/');
      const known = sheets.get(key);
      if (known === undefined) sheets.set(key, [entry]);
      else known.push(entry);
    }
    this.#kept = { version: entries.version, sheets };
    return sheets;
  }

  #sheet(key: string, entries: readonly LedgerEntry[]): PostableSheet {
    const [{ batch, kind, source }] = entries as readonly [LedgerEntry];
    const posting = this.credit.stores.books.postings.get(key);
    const posted = posting === undefined ? { posted: 0, all: 1 } : this.#posted(kind as PostableKind, entries, posting.asOf);
    return {
      key,
      importId: batch,
      importedAt: instantOf(batch),
      file: source.file,
      sheet: source.sheet,
      kind: kind as PostableKind,
      rows: entries.length,
      customers: new Set(entries.map(({ customerId }) => customerId)).size,
      totalFen: entries.reduce((sum, entry) => sum + amountOf(entry), 0),
      state: posted.posted === 0 ? 'not' : posted.posted === posted.all ? 'posted' : 'differs',
      posted: posted.posted,
      postedAsOf: posting?.asOf ?? null,
      asOf: dayInName(source.sheet) ?? dayInName(source.file) ?? latestDay(entries),
      ageing: entries.some(({ fields }) => bandsOf(fields['ageing']).length > 0),
    };
  }

  #posted(kind: PostableKind, entries: readonly LedgerEntry[], asOf: LocalDate): { readonly posted: number; readonly all: number } {
    const { documents, money, books } = this.credit.stores;
    if (kind === 'contracts') {
      const contracts = entries.map(ledgerContract).filter((each) => typeof each !== 'string');
      const there = contracts.filter(({ customerId, contractNo }) =>
        documents.contracts.of(this.credit.slotOf(customerId)).some((each) => each.contractNo === contractNo),
      );
      return { posted: there.length, all: contracts.length };
    }
    const daysToPay = (customerId: Id, contractNo: string): number => this.daysToPay(customerId, contractNo, asOf);
    const { facts } = ledgerFacts(entries, { asOf, booksFrom: books.value.booksFrom, daysToPay });
    const known = new Map<Id, ReadonlySet<string>>();
    for (const { customerId } of facts)
      if (!known.has(customerId)) known.set(customerId, new Set(money.factsOf(this.credit.slotOf(customerId)).map(({ id }) => id)));
    return { posted: facts.filter(({ id, customerId }) => known.get(customerId)?.has(id)).length, all: facts.length };
  }
}

function amountOf(entry: LedgerEntry): Fen {
  if (entry.kind === 'receivables') return balanceOf(entry) ?? 0;
  const { amountFen } = entry.fields;
  return typeof amountFen === 'number' ? amountFen : 0;
}

function latestDay(entries: readonly LedgerEntry[]): LocalDate | null {
  const days = entries.map((entry) => textOf(entry, entry.kind === 'contracts' ? 'signedOn' : 'date'));
  return days.reduce((latest, day) => (day > latest ? day : latest), '') || null;
}

/** The first 48 bits of a UUIDv7 are its milliseconds (RFC 9562 §5.7). */
function instantOf(batch: Id): Instant {
  return Number.parseInt(batch.slice(0, 8) + batch.slice(9, 13), 16);
}
