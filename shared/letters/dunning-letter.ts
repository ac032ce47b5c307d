import type { PaperField } from '../paper/paper-block.ts';
import type { Customer } from '../records/customer.ts';
import type { DunningAction, DunningStep } from '../records/dunning-action.ts';
import { overdueDocuments, type Account, type OpenDebit } from '../rules/5-credit/index.ts';
import type { LocalDate } from '../values/id.ts';
import { addressee, amountWords, column, letterReference, payAndAsk } from './letter-parts.ts';
import type { LetterSender } from './letter-sender.ts';
import type { Letter, LetterBlock, LetterText, ReplySlip } from './letter.ts';

export interface DunningLetterInput {
  readonly customer: Customer;
  readonly account: Account;
  /** The day of the account. */
  readonly asOf: LocalDate;
  readonly payBy: LocalDate;
  /** What was done before, in any order; only what came after the oldest document fell due is told. */
  readonly actions: readonly DunningAction[];
  readonly sender: LetterSender;
}

interface Claim extends DunningLetterInput {
  readonly step: DunningStep;
  readonly documents: readonly OpenDebit[];
  readonly overdueFen: number;
  readonly earlier: readonly DunningAction[];
  readonly reference: string;
}

/**
 * §5.3.2 催款函: what is overdue document by document, what it comes to and until when it is to be paid. Notice and final notice go to the
 * customer; for a call and a visit it is the caller's own sheet. Null when nothing is overdue.
 */
export function dunningLetter(step: DunningStep, input: DunningLetterInput): Letter | null {
  const { documents, fen: overdueFen } = overdueDocuments(input.account, 0);
  const [oldest] = documents;
  if (oldest === undefined) return null;
  const { customer, sender } = input;
  const reference = letterReference(step, sender.date, customer);
  const earlier = input.actions
    .filter(({ doneOn }) => doneOn > oldest.dueOn && doneOn <= input.asOf)
    .toSorted((a, b) => (a.doneOn < b.doneOn ? -1 : a.doneOn > b.doneOn ? 1 : a.createdAt - b.createdAt));
  const claim: Claim = { ...input, step, documents, overdueFen, earlier, reference };
  return {
    kind: step,
    customerId: customer.id,
    customer: customer.name,
    language: sender.language,
    reference,
    date: sender.date,
    amountFen: overdueFen,
    documents: documents.map(({ fact }) => fact.id),
    blocks: step === 'notice' || step === 'legal' ? customerLetter(claim, step) : callersSheet(claim, step),
    print: { company: sender.company, who: sender.who, at: sender.printedAt },
  };
}

function customerLetter(claim: Claim, step: 'notice' | 'legal'): readonly LetterBlock[] {
  const { customer, sender } = claim;
  return [
    head(claim),
    addressee(customer),
    said(claim, `letters.${step}.opening`),
    documentsTable(claim),
    said(claim, `letters.${step}.total`),
    ...(step === 'legal' ? earlierSteps(claim) : []),
    said(claim, `letters.${step}.request`),
    // What follows comes right after the demand; thanks come last.
    ...(step === 'legal' ? [said(claim, 'letters.legal.closing')] : []),
    ...payAndAsk(sender, customer.salesRep),
    ...(step === 'notice' ? [said(claim, 'letters.notice.closing')] : []),
    { kind: 'closing', company: sender.company, date: sender.date },
  ];
}

function callersSheet(claim: Claim, step: 'phone' | 'visit'): readonly LetterBlock[] {
  const record: LetterBlock = {
    kind: 'blanks',
    lines: [
      step === 'phone' ? 'letters.blank.calledAt' : 'letters.blank.visitedAt',
      step === 'phone' ? 'letters.blank.spokeTo' : 'letters.blank.metWith',
      'letters.blank.theirWords',
      'letters.blank.promise',
      'letters.blank.result',
      'letters.blank.nextOn',
      'letters.blank.responsible',
    ],
  };
  return [
    head(claim),
    { kind: 'fields', fields: whoToCall(claim) },
    said(claim, `letters.${step}.opening`),
    { kind: 'heading', text: 'letters.heading.documents' },
    documentsTable(claim),
    said(claim, `letters.${step}.total`),
    ...earlierSteps(claim),
    { kind: 'heading', text: 'letters.heading.say' },
    said(claim, `letters.${step}.request`),
    ...(step === 'visit' ? ([{ kind: 'heading', text: 'letters.heading.bring' }, said(claim, 'letters.visit.bring')] as const) : []),
    { kind: 'heading', text: 'letters.heading.record' },
    record,
    ...(step === 'visit' ? [acknowledgement(claim)] : []),
  ];
}

function head({ step, reference, sender }: Claim): LetterBlock {
  return { kind: 'head', company: sender.company, title: `letters.title.${step}`, reference, date: sender.date };
}

/** All sentences of a step may use the same values. */
function said({ asOf, payBy, documents, overdueFen, sender, customer }: Claim, text: LetterText): LetterBlock {
  const values = {
    asOf,
    payBy,
    company: sender.company,
    customer: customer.name,
    count: documents.length,
    days: documents[0]?.overdueDays ?? 0,
    ...amountWords(overdueFen, sender.language),
  };
  return { kind: 'paragraph', text, values };
}

function documentsTable({ documents, overdueFen }: Claim): LetterBlock {
  return {
    kind: 'table',
    columns: [
      column('letters.column.docNo', 'text', 20),
      column('letters.column.date', 'date', 12),
      column('letters.column.dueOn', 'date', 12),
      column('letters.column.daysOverdue', 'integer', 10),
      column('letters.column.amount', 'money', 16),
      column('letters.column.open', 'money', 16),
    ],
    rows: documents.map(({ fact, dueOn, overdueDays, amountFen, openFen }) => [
      fact.docNo,
      fact.date,
      dueOn,
      overdueDays,
      amountFen,
      openFen,
    ]),
    totals: [null, null, null, null, documents.reduce((sum, { amountFen }) => sum + amountFen, 0), overdueFen],
  };
}

/** Days and steps only: what was said then is the company's own. */
function earlierSteps({ earlier }: Claim): readonly LetterBlock[] {
  if (earlier.length === 0) return [];
  return [
    { kind: 'heading', text: 'letters.heading.earlier' },
    {
      kind: 'table',
      columns: [column('letters.column.doneOn', 'date', 20), column('letters.column.step', 'label', 66)],
      rows: earlier.map(({ doneOn, step }) => [doneOn, `letters.stepTaken.${step}` satisfies LetterText]),
      totals: null,
    },
  ];
}

function whoToCall({ customer, documents, overdueFen, earlier }: Claim): readonly PaperField<LetterText>[] {
  const [contact] = customer.contacts;
  const last = earlier.at(-1);
  return [
    { label: 'letters.field.customer', kind: 'text', value: customer.name },
    { label: 'letters.field.contact', kind: 'text', value: [contact?.name, contact?.position].filter(Boolean).join(' · ') },
    { label: 'letters.field.phone', kind: 'text', value: [contact?.phone, customer.phone].filter(Boolean).join(' · ') },
    { label: 'letters.field.address', kind: 'text', value: customer.address },
    { label: 'letters.field.salesRep', kind: 'text', value: customer.salesRep },
    { label: 'letters.field.overdue', kind: 'money', value: overdueFen },
    { label: 'letters.field.oldestDays', kind: 'integer', value: documents[0]?.overdueDays ?? 0 },
    { label: 'letters.field.lastStep', kind: 'date', value: last?.doneOn ?? null },
  ];
}

/** Signed by the customer on the spot: the debt is acknowledged, and the time in which it can be claimed begins anew (Civil Code, art. 195). */
function acknowledgement({ customer, asOf, overdueFen, reference, sender }: Claim): ReplySlip {
  return {
    kind: 'slip',
    title: 'letters.slip.acknowledge',
    company: sender.company,
    reference,
    text: 'letters.slip.acknowledgeText',
    values: { customer: customer.name, company: sender.company, asOf, ...amountWords(overdueFen, sender.language) },
    choices: [],
    blanks: ['letters.blank.signature', 'letters.blank.seal', 'letters.blank.date'],
  };
}
