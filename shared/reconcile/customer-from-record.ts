import type { FieldValue, LedgerRecord } from '../ledger/reading.ts';
import type { CustomerDraft, Grade, Industry } from '../records/customer.ts';
import { foldText } from '../values/fold-text.ts';
import type { Id } from '../values/id.ts';

/** §2.1.1 in the words of ledgers, folded. */
const INDUSTRY_WORDS: readonly (readonly [Industry, RegExp])[] = [
  ['machinery', /机械|装备|机电|汽配|machin/],
  ['metalProducts', /金属|五金|制品|metal/],
  ['construction', /建筑|建设|建材|工程|施工|房地产|钢构|construct|build/],
];

/** The customer that a record of a customers ledger describes; null when it has no name. */
export function customerFromRecord(fields: LedgerRecord['fields'], contactId: Id): CustomerDraft | null {
  const name = text(fields['name']);
  if (name === '') return null;
  const industryText = text(fields['industry']);
  const industry = industryOf(industryText);
  const contact = text(fields['contact']);
  return {
    name,
    code: text(fields['code']),
    shortName: text(fields['shortName']),
    creditCode: text(fields['creditCode']),
    legalRepresentative: text(fields['legalRepresentative']),
    industry,
    subTrade: industry === null || foldText(industryText).length > 4 ? industryText : '',
    address: text(fields['address']),
    businessScope: text(fields['businessScope']),
    phone: text(fields['phone']),
    email: text(fields['email']),
    salesRep: text(fields['salesRep']),
    since: text(fields['since']) || null,
    declaredAnnualKg: typeof fields['annualPurchaseKg'] === 'number' ? fields['annualPurchaseKg'] : null,
    ledgerGrade: gradeOf(text(fields['grade'])),
    notes: text(fields['notes']),
    contacts:
      contact === ''
        ? []
        : [{ id: contactId, name: contact, position: '', phone: '', email: '', salutation: '', birthday: null, notes: '' }],
    stage: 'active',
  };
}

function text(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** §2.1.1; null for words that name none. */
export function industryOf(words: string): Industry | null {
  const folded = foldText(words);
  return INDUSTRY_WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

export function gradeOf(words: string): Grade | null {
  const letter = /^([a-d])(?:\s*(?:级|类|级客户|类客户|grade))?$/.exec(foldText(words))?.[1];
  return letter === undefined ? null : (letter.toUpperCase() as Grade);
}
