import type { PaperColumn, PaperValues, ValueKind } from '../paper/paper-block.ts';
import type { Customer } from '../records/customer.ts';
import { capitalMoney } from '../values/capital-money.ts';
import type { Fen, LocalDate, Locale } from '../values/id.ts';
import { formatFen } from '../values/money.ts';
import type { LetterBlock, LetterKind, LetterText } from './letter.ts';
import type { LetterSender } from './letter-sender.ts';

const PREFIX: Readonly<Record<LetterKind, string>> = {
  statement: 'ST',
  notice: 'DN1',
  phone: 'DN2',
  visit: 'DN3',
  legal: 'DN4',
  ageing: 'AR',
  points: 'PT',
};

/** The same letter of the same day has the same number: `DN1-20261126-KH0031`. */
export function letterReference(kind: LetterKind, date: LocalDate, customer: Pick<Customer, 'code' | 'id'> | null): string {
  const day = date.replaceAll('-', '');
  if (customer === null) return `${PREFIX[kind]}-${day}`;
  return `${PREFIX[kind]}-${day}-${customer.code === '' ? customer.id.slice(-6).toUpperCase() : customer.code}`;
}

/** An amount in figures and, for Chinese letters, in capitals: a sentence may use either. Never negative: the sentence says who owes whom. */
export function amountWords(fen: Fen, language: Locale): PaperValues {
  const size = Math.abs(fen);
  // English letters have the amount in figures only; their texts do not use it.
  return { amount: formatFen(size, language), capital: capitalMoney(size, language === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant') };
}

export function addressee({ name, address, contacts }: Customer): LetterBlock {
  return { kind: 'addressee', name, attention: contacts[0]?.name ?? '', address };
}

/** Where to pay and whom to ask. */
export function payAndAsk({ payTo, who }: LetterSender, salesRep: string): readonly LetterBlock[] {
  const contact = who === '' ? salesRep : who;
  return [
    ...(payTo.trim() === ''
      ? []
      : ([
          { kind: 'paragraph', text: 'letters.payment.to', values: {} },
          { kind: 'lines', text: payTo.trim() },
        ] as const)),
    contact === ''
      ? { kind: 'paragraph', text: 'letters.payment.askNobody', values: {} }
      : { kind: 'paragraph', text: 'letters.payment.ask', values: { contact } },
  ];
}

export function column(label: LetterText, kind: ValueKind, width: number): PaperColumn<LetterText> {
  return { label, kind, width };
}
