import type { BandText } from '../paper/band-columns.ts';
import type { PaperBlock, PaperValues } from '../paper/paper-block.ts';
import type { DunningStep } from '../records/dunning-action.ts';
import type { PointsLine } from '../rules/4-relationship/index.ts';
import type { Fen, Id, Instant, LocalDate, Locale } from '../values/id.ts';

export type LetterKind = 'statement' | DunningStep | 'ageing' | 'points';

/** What a line of a statement is about. */
type DocumentText = `letters.document.${
  | 'opening'
  | 'invoice'
  | 'redInvoice'
  | 'openingItem'
  | 'payment'
  | 'transfer'
  | 'cash'
  | 'bill'
  | 'refund'
  | 'creditNote'
  | 'dishonour'
  | 'reversal'}`;
type ColumnText = `letters.column.${
  | 'date'
  | 'document'
  | 'docNo'
  | 'dueOn'
  | 'debit'
  | 'credit'
  | 'balance'
  | 'amount'
  | 'open'
  | 'daysOverdue'
  | 'step'
  | 'doneOn'
  | 'advance'
  | 'oldestDays'
  | 'remark'
  | 'details'
  | 'points'
  | 'usableUntil'
  | 'customer'
  | 'salesRep'
  | 'region'
  | 'grade'}`;
type FieldText = `letters.field.${
  | 'customer'
  | 'contact'
  | 'phone'
  | 'address'
  | 'salesRep'
  | 'overdue'
  | 'oldestDays'
  | 'lastStep'
  | 'asOf'
  | 'base'
  | 'group'}`;
type BlankText = `letters.blank.${
  | 'ourFigure'
  | 'difference'
  | 'reason'
  | 'signature'
  | 'seal'
  | 'date'
  | 'calledAt'
  | 'spokeTo'
  | 'theirWords'
  | 'promise'
  | 'nextOn'
  | 'responsible'
  | 'visitedAt'
  | 'metWith'
  | 'result'}`;
export type LetterText =
  | `letters.title.${LetterKind}`
  | DocumentText
  | ColumnText
  | FieldText
  | BlankText
  | BandText
  | `letters.stepTaken.${DunningStep}`
  | `letters.heading.${'ageing' | 'earlier' | 'documents' | 'say' | 'record' | 'bring' | 'expiring'}`
  | `letters.statement.${'intro' | 'owes' | 'holds' | 'even' | 'advance' | 'overdue'}`
  | `letters.pointsLine.${PointsLine['kind'] | 'opening' | 'gift' | 'payment'}`
  | `letters.points.${'intro' | 'balance' | 'below' | 'worth' | 'ask' | 'askNobody'}`
  | `letters.notice.${'opening' | 'total' | 'request' | 'closing'}`
  | `letters.phone.${'opening' | 'total' | 'request'}`
  | `letters.visit.${'opening' | 'total' | 'request' | 'bring'}`
  | `letters.legal.${'opening' | 'total' | 'request' | 'closing'}`
  | `letters.payment.${'to' | 'ask' | 'askNobody'}`
  | `letters.slip.${'confirm' | 'acknowledge' | 'agrees' | 'differs' | 'confirmText' | 'acknowledgeText'}`
  | `letters.ageing.${'suspended' | 'leftOut' | 'customer' | 'salesRep' | 'region' | 'grade' | 'dueOn' | 'date'}`
  | `words.grade.${'A' | 'B' | 'C' | 'D' | 'none'}`;

/** Lines to be filled in by hand. */
interface BlankLines {
  readonly kind: 'blanks';
  readonly lines: readonly LetterText[];
}

/** Cut off along the line, signed, sealed and sent back. */
export interface ReplySlip {
  readonly kind: 'slip';
  readonly title: LetterText;
  /** To whom it goes back. */
  readonly company: string;
  readonly reference: string;
  readonly text: LetterText;
  readonly values: PaperValues;
  /** Boxes to tick. */
  readonly choices: readonly LetterText[];
  readonly blanks: readonly LetterText[];
}

export type LetterBlock =
  | PaperBlock<LetterText>
  | {
      readonly kind: 'head';
      readonly company: string;
      readonly title: LetterText;
      readonly reference: string;
      readonly date: LocalDate;
    }
  | {
      readonly kind: 'addressee';
      readonly name: string;
      readonly attention: string;
      readonly address: string;
    }
  | { readonly kind: 'lines'; readonly text: string }
  | BlankLines
  | { readonly kind: 'closing'; readonly company: string; readonly date: LocalDate }
  | ReplySlip;

/** A letter as plain data, in one language; the renderer words it and breaks it into pages. */
export interface Letter {
  readonly kind: LetterKind;
  /** '' for a report about all customers. */
  readonly customerId: Id;
  readonly customer: string;
  readonly language: Locale;
  /** On the letter, in its file's name and in the dunning log. */
  readonly reference: string;
  readonly date: LocalDate;
  /** What it asks for, or tells the balance to be. */
  readonly amountFen: Fen;
  /** Ids of the documents that it lists as overdue. */
  readonly documents: readonly string[];
  readonly blocks: readonly LetterBlock[];
  readonly print: { readonly company: string; readonly who: string; readonly at: Instant };
}
