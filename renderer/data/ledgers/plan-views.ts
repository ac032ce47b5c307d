import type { CustomerMatch, FieldChange } from '../../../shared/reconcile/customer-match.ts';
import type { IncomingName, NameField } from './name-plan.ts';
import type { Id, Instant } from '../../../shared/values/id.ts';

/** `mentioned`: new ones that only a ledger of sales or another kind names. A list keeps its members when they are decided about, so that nothing jumps. */
export type MatchList = 'unsure' | 'mentioned' | 'new' | 'update' | 'same';
export const MATCH_LISTS: readonly MatchList[] = ['unsure', 'mentioned', 'new', 'update', 'same'];

export type CustomerDecision =
  | { readonly action: 'create' }
  | { readonly action: 'match'; readonly target: Id }
  | { readonly action: 'leave-out' };

export interface MatchCandidate {
  readonly id: Id;
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
  readonly salesRep: string;
  readonly similarity: number;
  /** False: another customer of the same files. */
  readonly stored: boolean;
}

export interface MatchRow {
  readonly position: number;
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
  readonly salesRep: string;
  readonly source: 'row' | 'mention';
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Sales lines and rows of other ledgers that name this customer. */
  readonly lines: number;
  readonly status: CustomerMatch['status'];
  readonly by: CustomerMatch['by'];
  readonly reason: CustomerMatch['reason'];
  /** Null: what the match says; nothing yet for an unsure one. */
  readonly decision: CustomerDecision | null;
  readonly targetName: string;
  readonly changes: readonly FieldChange[];
  readonly candidates: readonly MatchCandidate[];
}

/** A new name, with what becomes of it. */
export interface NameRow extends IncomingName {
  /** Null: written as it stands. */
  readonly target: string | null;
}

/** The new names of a field, and those in use that they may be written as. */
export interface NameList {
  readonly rows: readonly NameRow[];
  readonly known: readonly string[];
}

export interface PlannedLines {
  /** Lines of customers that are written or there already. */
  readonly lines: number;
  /** Of these, lines that an earlier import wrote: they add nothing. */
  readonly alreadyThere: number;
  /** Lines whose customer is undecided or left out. */
  readonly withoutCustomer: number;
}

export interface PlanView {
  readonly lists: Readonly<Record<MatchList, number>>;
  readonly undecided: number;
  readonly customers: { readonly create: number; readonly update: number; readonly same: number; readonly leftOut: number };
  readonly sales: PlannedLines;
  /** Rows of receivables, payments, contracts, complaints and archive. */
  readonly entries: PlannedLines;
  /** Lines of an earlier import that mended rows take the place of: they are reversed. */
  readonly replaced: number;
  /** Error workbooks in which rows were put in or taken out: lines that were written despite a problem stay beside the mended ones. */
  readonly moved: readonly string[];
  /** Names of products and staff that are new here. */
  readonly names: Readonly<Record<NameField, number>>;
  /** Rows held back because of an open problem. */
  readonly heldBack: number;
  /** Files that were imported before, and not undone. */
  readonly importedBefore: readonly { readonly file: string; readonly importId: Id; readonly at: Instant; readonly who: string }[];
}
