import type { Customer } from '../records/customer.ts';
import type { PaperValue, ValueKind } from '../paper/paper-block.ts';
import type { DossierBlock, DossierField } from './dossier.ts';
import type { DossierText } from './dossier-text.ts';
import type { DossierInput } from './dossier-input.ts';
import { entryTables } from './entry-tables.ts';

/** §6.1.1 basic information, with §3.4.1 contacts, §3.4.2 needs and §2 classification. */
export function basicSection(input: DossierInput): readonly DossierBlock[] {
  return [
    { kind: 'heading', text: 'dossier.heading.identity' },
    { kind: 'fields', fields: identity(input.customer) },
    { kind: 'heading', text: 'dossier.heading.classification' },
    { kind: 'verdict', text: 'words.field.industry', verdict: input.industry },
    { kind: 'verdict', text: 'words.field.scale', verdict: input.scale },
    { kind: 'verdict', text: 'words.field.grade', verdict: input.grade },
    ...decision(input),
    { kind: 'heading', text: 'dossier.heading.contacts' },
    contacts(input.customer),
    { kind: 'heading', text: 'dossier.heading.needs' },
    needs(input.customer),
    ...entryTables(input.entries, 'archive'),
  ];
}

function identity(customer: Customer): readonly DossierField[] {
  return [
    field('words.field.code', 'text', customer.code),
    field('words.field.name', 'text', customer.name),
    field('words.field.shortName', 'text', customer.shortName),
    field('words.field.formerNames', 'text', customer.formerNames.join('；')),
    field('words.field.creditCode', 'text', customer.creditCode),
    field('words.field.legalRepresentative', 'text', customer.legalRepresentative),
    field('words.field.industry', 'industry', customer.industry),
    field('words.field.subTrade', 'text', customer.subTrade),
    field('words.field.businessScope', 'text', customer.businessScope),
    field('words.field.region', 'text', customer.region),
    field('words.field.address', 'text', customer.address),
    field('words.field.phone', 'text', customer.phone),
    field('words.field.email', 'text', customer.email),
    field('words.field.salesRep', 'text', customer.salesRep),
    field('words.field.stage', 'stage', customer.stage),
    field('words.field.since', 'date', customer.since),
    field('words.field.declaredAnnualKg', 'tonnes', customer.declaredAnnualKg),
    field('words.field.notes', 'text', customer.notes),
  ];
}

function decision({ effective }: DossierInput): readonly DossierBlock[] {
  if (!effective) return [];
  const fields = [
    field('dossier.field.effectiveGrade', 'grade', effective.grade),
    field('dossier.field.effectiveFrom', 'date', effective.effectiveFrom),
    field('dossier.field.decidedBy', 'text', effective.reviewedBy),
  ];
  return [
    {
      kind: 'fields',
      fields: effective.overridden ? [...fields, field('dossier.field.overrideReason', 'text', effective.reason)] : fields,
    },
  ];
}

function contacts(customer: Customer): DossierBlock {
  if (customer.contacts.length === 0) return { kind: 'paragraph', text: 'dossier.note.noContacts', values: {} };
  return {
    kind: 'table',
    columns: [
      { label: 'words.contact.name', kind: 'text', width: 14 },
      { label: 'words.contact.position', kind: 'text', width: 12 },
      { label: 'words.contact.phone', kind: 'text', width: 18 },
      { label: 'words.contact.email', kind: 'text', width: 24 },
      { label: 'words.contact.notes', kind: 'text', width: 24 },
    ],
    rows: customer.contacts.map(({ name, position, phone, email, notes }) => [name, position, phone, email, notes]),
    totals: null,
  };
}

function needs(customer: Customer): DossierBlock {
  if (customer.needs.length === 0) return { kind: 'paragraph', text: 'dossier.note.noNeeds', values: {} };
  return {
    kind: 'table',
    columns: [
      { label: 'words.need.product', kind: 'text', width: 14 },
      { label: 'words.need.spec', kind: 'text', width: 16 },
      { label: 'words.need.materialGrade', kind: 'text', width: 10 },
      { label: 'words.need.quantityKg', kind: 'tonnes', width: 12 },
      { label: 'words.need.quality', kind: 'text', width: 16 },
      { label: 'words.need.frequency', kind: 'text', width: 12 },
      { label: 'words.need.recordedOn', kind: 'date', width: 12 },
    ],
    rows: customer.needs.map(({ product, spec, materialGrade, quantityKg, quality, frequency, recordedOn }) => [
      product,
      spec,
      materialGrade,
      quantityKg,
      quality,
      frequency,
      recordedOn,
    ]),
    totals: null,
  };
}

function field(label: DossierText, kind: ValueKind, value: PaperValue): DossierField {
  return { label, kind, value };
}
