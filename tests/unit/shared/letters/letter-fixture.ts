import type { LetterSender } from '../../../../shared/letters/letter-sender.ts';
import type { Letter, LetterBlock } from '../../../../shared/letters/letter.ts';
import type { Customer } from '../../../../shared/records/customer.ts';
import type { MoneyFact } from '../../../../shared/records/money-fact.ts';
import { addDays } from '../../../../shared/values/local-date.ts';

export const AS_OF = '2026-11-26';

export const SENDER: LetterSender = {
  company: '宏遠鋼貿有限公司',
  who: '陳靜',
  language: 'zh-Hant',
  printedAt: Date.UTC(2026, 10, 26, 6, 2),
  payTo: '',
  date: AS_OF,
};

export const CUSTOMER: Customer = {
  id: '01934f5e-0000-7000-8000-0000000000a1',
  code: 'KH0031',
  name: '江蘇永盛建築工程有限公司',
  shortName: '',
  formerNames: [],
  creditCode: '',
  legalRepresentative: '',
  industry: 'construction',
  subTrade: '',
  region: '無錫',
  address: '江蘇省無錫市梁溪區人民路 18 號',
  businessScope: '',
  phone: '0510-8270 1234',
  email: '',
  salesRep: '李強',
  stage: 'active',
  since: null,
  declaredAnnualKg: null,
  ledgerGrade: null,
  notes: '',
  contacts: [{ id: 'c', name: '王建華', position: '財務經理', phone: '13812345678', email: '', salutation: '', birthday: null, notes: '' }],
  needs: [],
  createdAt: 0,
  updatedAt: 0,
  createdBatch: '',
};

export function fact(id: string, changes: Partial<MoneyFact>): MoneyFact {
  return {
    id,
    kind: 'invoice',
    customerId: CUSTOMER.id,
    date: AS_OF,
    dueOn: null,
    docNo: id,
    contractNo: '',
    amountFen: 100_00,
    method: '',
    of: '',
    to: '',
    notes: '',
    batch: '',
    ...changes,
  };
}

/** Due 30 days later. */
export function invoice(id: string, date: string, amountFen: number): MoneyFact {
  return fact(id, { date, dueOn: addDays(date, 30), amountFen });
}

export function payment(id: string, date: string, amountFen: number): MoneyFact {
  return fact(id, { kind: 'payment', date, amountFen, method: 'transfer' });
}

export function tablesOf({ blocks }: Letter): readonly Extract<LetterBlock, { kind: 'table' }>[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** The text keys of the sentences, in order. */
export function sentencesOf({ blocks }: Letter): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
