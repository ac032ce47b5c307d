import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { LedgerEntry } from '../../../shared/records/ledger-entry.ts';
import type { MoneyFact } from '../../../shared/records/money-fact.ts';
import {
  recordFigures,
  statementOf,
  type Account,
  type Exposure,
  type GateStep,
  type GateVerdict,
  type RecordFigures,
  type Statement,
} from '../../../shared/rules/5-credit/index.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';
import type { AgeingCell, AgeingPoint, AgeingQuery, AgeingReport, AgeingRow, OpenDocumentPage, Page } from '../credit/ageing-query.ts';
import type { Comparison, PostableSheet } from '../credit/postable-sheet.ts';
import { OperationError } from '../operation-error.ts';
import type { ColumnsState } from './columns-state.ts';
import { AgeingReports } from './credit/ageing-reports.ts';
import { CustomerCredit } from './credit/customer-credit.ts';
import { compareSheet } from './credit/compare-sheet.ts';
import { LedgerSheets } from './credit/ledger-sheets.ts';
import { openDocuments } from './credit/open-documents.ts';

/** Questions about money, answered at once from what is in memory. */
export class MoneyApi {
  readonly credit: CustomerCredit;
  readonly sheets: LedgerSheets;
  readonly #reports: AgeingReports;

  constructor(readonly state: ColumnsState) {
    this.credit = new CustomerCredit(state.standings);
    this.sheets = new LedgerSheets(this.credit);
    this.#reports = new AgeingReports(this.credit);
  }

  accountOf(customerId: Id, asOf: LocalDate): Account {
    return this.credit.account(this.credit.slotOf(customerId), asOf);
  }

  moneyFactsOf(customerId: Id): readonly MoneyFact[] {
    return this.credit.facts(this.credit.slotOf(customerId));
  }

  statementOfCustomer(customerId: Id, from: LocalDate, to: LocalDate): Statement {
    return statementOf(this.moneyFactsOf(customerId), from, to);
  }

  /** The fact with this id; undefined when it is not there or was taken away by an undo. */
  moneyFact(id: string): MoneyFact | undefined {
    return this.state.stores.money.factById(id);
  }

  recordFiguresOf(customerId: Id, asOf: LocalDate): RecordFigures | null {
    return recordFigures(this.moneyFactsOf(customerId), asOf, parametersAt(this.state.stores.parameters.versions, asOf).values);
  }

  ageingReport(query: AgeingQuery): AgeingReport {
    return this.#reports.report(query);
  }

  ageingRows(token: number, from: number, to: number): readonly AgeingRow[] {
    return this.#reports.rows(token, from, to);
  }

  ageingDocuments(query: AgeingQuery, rowKey: string, cell: AgeingCell, page: Page): OpenDocumentPage {
    return openDocuments(this.#reports, query, rowKey, cell, page);
  }

  ageingTrend(asOf: LocalDate, months: number): readonly AgeingPoint[] {
    return this.#reports.trend(asOf, months);
  }

  exposureOfCustomer(customerId: Id, asOf: LocalDate): Exposure {
    return this.credit.exposure(this.credit.slotOf(customerId), asOf);
  }

  gateFor(customerId: Id, step: GateStep, amountFen: Fen, contractNo: string, asOf: LocalDate): GateVerdict {
    return this.credit.gate(this.credit.slotOf(customerId), step, amountFen, contractNo, asOf);
  }

  postableSheets(): readonly PostableSheet[] {
    return this.sheets.list();
  }

  /** A sheet that is gone is a `conflict`. */
  compareSheet(key: string, asOf: LocalDate): Comparison {
    return compareSheet(this.credit, entriesOf(this.sheets, key), asOf);
  }
}

function entriesOf(sheets: LedgerSheets, key: string): readonly LedgerEntry[] {
  const entries = sheets.entriesOf(key);
  if (entries === undefined) throw new OperationError('conflict', `sheet ${key} is gone`);
  return entries;
}
