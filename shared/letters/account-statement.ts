import type { Customer } from '../records/customer.ts';
import type { AgeingFigures, Bands, Statement, StatementLine } from '../rules/5-credit/index.ts';
import { bandColumns } from '../paper/band-columns.ts';
import type { PaperValue } from '../paper/paper-block.ts';
import type { Fen } from '../values/id.ts';
import { documentText } from './document-text.ts';
import { addressee, amountWords, column, letterReference, payAndAsk } from './letter-parts.ts';
import type { LetterSender } from './letter-sender.ts';
import type { Letter, LetterBlock, LetterText, ReplySlip } from './letter.ts';

export interface AccountStatementInput {
  readonly customer: Customer;
  readonly statement: Statement;
  /** By due date, at the end of the statement's last day. */
  readonly ageing: AgeingFigures;
  readonly bands: Bands;
  readonly sender: LetterSender;
}

/** §5.3.2 對賬單: the account of a period line by line, what of it is overdue, and the slip on which the customer confirms or corrects it. */
export function accountStatement({ customer, statement, ageing, bands, sender }: AccountStatementInput): Letter {
  const { company, who, language, printedAt, date } = sender;
  const reference = letterReference('statement', date, customer);
  const { from, to, closingFen } = statement;
  return {
    kind: 'statement',
    customerId: customer.id,
    customer: customer.name,
    language,
    reference,
    date,
    amountFen: closingFen,
    documents: [],
    blocks: [
      { kind: 'head', company, title: 'letters.title.statement', reference, date },
      addressee(customer),
      { kind: 'paragraph', text: 'letters.statement.intro', values: { from, to } },
      linesTable(statement),
      balanceSentence(closingFen, statement, sender),
      ...ageingStrip(ageing, bands, sender),
      ...payAndAsk(sender, customer.salesRep),
      { kind: 'closing', company, date },
      confirmation(customer, statement, reference, sender),
    ],
    print: { company, who, at: printedAt },
  };
}

function linesTable({ from, openingFen, lines, debitFen, creditFen, closingFen }: Statement): LetterBlock {
  const opening: readonly PaperValue[] = [from, 'letters.document.opening' satisfies LetterText, '', null, null, null, openingFen];
  return {
    kind: 'table',
    columns: [
      column('letters.column.date', 'date', 12),
      column('letters.column.document', 'label', 15),
      { ...column('letters.column.docNo', 'text', 18), blank: true },
      { ...column('letters.column.dueOn', 'date', 12), blank: true },
      { ...column('letters.column.debit', 'money', 15), blank: true },
      { ...column('letters.column.credit', 'money', 15), blank: true },
      column('letters.column.balance', 'money', 16),
    ],
    rows: [opening, ...lines.map(lineRow)],
    totals: [null, null, null, null, debitFen, creditFen, closingFen],
  };
}

/** Only what is owed has a day to be paid; that of a bill is its own maturity. */
function lineRow({ fact, debitFen, creditFen, balanceFen }: StatementLine): readonly PaperValue[] {
  return [
    fact.date,
    documentText(fact),
    fact.docNo,
    fact.dueOn,
    debitFen === 0 ? null : debitFen,
    creditFen === 0 ? null : creditFen,
    balanceFen,
  ];
}

function balanceSentence(closingFen: Fen, { to }: Statement, { company, language }: LetterSender): LetterBlock {
  const text = closingFen > 0 ? 'letters.statement.owes' : closingFen < 0 ? 'letters.statement.holds' : 'letters.statement.even';
  return { kind: 'paragraph', text, values: { to, company, ...amountWords(closingFen, language) } };
}

/** An advance beside open documents is said apart: it was not set against any. Without any, the balance is the advance. */
function ageingStrip({ bandsFen, openFen, advanceFen, overdueFen, oldestDays }: AgeingFigures, bands: Bands, { language }: LetterSender) {
  const blocks: LetterBlock[] = [];
  if (openFen > 0) {
    blocks.push(
      { kind: 'heading', text: 'letters.heading.ageing' },
      {
        kind: 'table',
        columns: [...bandColumns(bands, 'dueOn', 14), column('letters.column.open', 'money', 15)],
        rows: [[...bandsFen, openFen]],
        totals: null,
      },
    );
  }
  if (overdueFen > 0)
    blocks.push({
      kind: 'paragraph',
      text: 'letters.statement.overdue',
      values: { days: oldestDays, ...amountWords(overdueFen, language) },
    });
  if (advanceFen > 0 && openFen > 0)
    blocks.push({ kind: 'paragraph', text: 'letters.statement.advance', values: amountWords(advanceFen, language) });
  return blocks;
}

/** 回執, as bookkeepers and auditors expect it: the figures agree, or they differ and by how much and why. */
function confirmation(
  customer: Customer,
  { to, closingFen }: Statement,
  reference: string,
  { company, language }: LetterSender,
): ReplySlip {
  const side = closingFen > 0 ? 'owes' : closingFen < 0 ? 'holds' : 'even';
  return {
    kind: 'slip',
    title: 'letters.slip.confirm',
    company,
    reference,
    text: 'letters.slip.confirmText',
    values: { customer: customer.name, company, to, side, ...amountWords(closingFen, language) },
    choices: ['letters.slip.agrees', 'letters.slip.differs'],
    blanks: [
      'letters.blank.ourFigure',
      'letters.blank.difference',
      'letters.blank.reason',
      'letters.blank.signature',
      'letters.blank.seal',
      'letters.blank.date',
    ],
  };
}
