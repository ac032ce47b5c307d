import type { PaperValue } from '../paper/paper-block.ts';
import type { Customer } from '../records/customer.ts';
import type { MoneyFact } from '../records/money-fact.ts';
import type { PointsEntry } from '../records/points-entry.ts';
import type { PointsAccount, PointsLine } from '../rules/4-relationship/index.ts';
import type { Fen, Id, LocalDate } from '../values/id.ts';
import { addressee, amountWords, column, letterReference } from './letter-parts.ts';
import type { LetterSender } from './letter-sender.ts';
import type { Letter, LetterBlock, LetterText } from './letter.ts';

export interface PointsStatementInput {
  readonly customer: Customer;
  /** At the end of `to`. */
  readonly account: PointsAccount;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What somebody wrote by hand. */
  readonly entries: readonly PointsEntry[];
  /** What earned, and what points became. */
  readonly facts: readonly MoneyFact[];
  /** By id. */
  readonly gifts: ReadonlyMap<Id, string>;
  /** Of one point against payment; 0: none. */
  readonly pointValueFen: Fen;
  readonly sender: LetterSender;
}

/** §4.4.2 積分對賬單: what stood there, every entry of the period with its cause and the balance after it, and what expires next. */
export function pointsStatement(input: PointsStatementInput): Letter {
  const { customer, account, from, to, sender } = input;
  const { company, who, language, printedAt, date } = sender;
  const reference = letterReference('points', date, customer);
  const contact = who === '' ? customer.salesRep : who;
  return {
    kind: 'points',
    customerId: customer.id,
    customer: customer.name,
    language,
    reference,
    date,
    amountFen: 0,
    documents: [],
    blocks: [
      { kind: 'head', company, title: 'letters.title.points', reference, date },
      addressee(customer),
      { kind: 'paragraph', text: 'letters.points.intro', values: { from, to } },
      linesTable(input),
      ...standing(input),
      ...expiring(account),
      { kind: 'paragraph', text: contact === '' ? 'letters.points.askNobody' : 'letters.points.ask', values: { contact } },
      { kind: 'closing', company, date },
    ],
    print: { company, who, at: printedAt },
  };
}

function linesTable(input: PointsStatementInput): LetterBlock {
  const { account, from } = input;
  const within = account.lines.filter(({ date }) => date >= from);
  const opening = account.balance - within.reduce((sum, { points }) => sum + points, 0);
  const first: readonly PaperValue[] = [from, 'letters.pointsLine.opening' satisfies LetterText, '', null, null, opening];
  return {
    kind: 'table',
    columns: [
      column('letters.column.date', 'date', 13),
      column('letters.column.document', 'label', 18),
      { ...column('letters.column.details', 'text', 34), blank: true },
      { ...column('letters.column.amount', 'money', 18), blank: true },
      { ...column('letters.column.points', 'integer', 12), blank: true },
      column('letters.column.balance', 'integer', 12),
    ],
    rows: [first, ...within.map((line) => lineRow(line, input))],
    totals: [null, null, null, null, account.balance - opening, account.balance],
  };
}

function lineRow(line: PointsLine, { entries, facts, gifts }: PointsStatementInput): readonly PaperValue[] {
  const entry = entries.find(({ id }) => id === line.source);
  const fact = facts.find(({ id }) => id === (entry?.creditNoteId || line.source));
  const gift = entry === undefined ? undefined : gifts.get(entry.giftId);
  const details = [
    ...(gift === undefined || entry === undefined ? [] : [`${gift} × ${entry.quantity}`]),
    ...(fact === undefined || fact.docNo === '' ? [] : [fact.docNo]),
    ...(entry === undefined || entry.notes === '' ? [] : [entry.notes]),
  ].join(' · ');
  return [line.date, causeOf(line, entry), details, fact?.amountFen ?? null, line.points, line.balance];
}

function causeOf({ kind }: PointsLine, entry: PointsEntry | undefined): LetterText {
  if (kind !== 'redeemed') return `letters.pointsLine.${kind}`;
  return entry !== undefined && entry.giftId === '' ? 'letters.pointsLine.payment' : 'letters.pointsLine.gift';
}

/** Below zero when goods came back after their points were used. */
function standing({ account: { balance }, to, pointValueFen, sender }: PointsStatementInput): readonly LetterBlock[] {
  if (balance < 0) return [{ kind: 'paragraph', text: 'letters.points.below', values: { to, points: -balance } }];
  const blocks: LetterBlock[] = [{ kind: 'paragraph', text: 'letters.points.balance', values: { to, points: balance } }];
  if (balance > 0 && pointValueFen > 0)
    blocks.push({ kind: 'paragraph', text: 'letters.points.worth', values: amountWords(balance * pointValueFen, sender.language) });
  return blocks;
}

function expiring({ lots }: PointsAccount): readonly LetterBlock[] {
  const days = new Map<LocalDate, number>();
  for (const { until, left } of lots) if (until !== null) days.set(until, (days.get(until) ?? 0) + left);
  if (days.size === 0) return [];
  const rows = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    { kind: 'heading', text: 'letters.heading.expiring' },
    {
      kind: 'table',
      columns: [column('letters.column.usableUntil', 'date', 20), column('letters.column.points', 'integer', 16)],
      rows,
      totals: null,
    },
  ];
}
