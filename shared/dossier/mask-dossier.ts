import type { PaperTableBlock, PaperValue, PaperValues, ValueKind } from '../paper/paper-block.ts';
import type { Customer } from '../records/customer.ts';
import type { DossierMask } from '../records/dossier-print.ts';
import type { Dossier, DossierBlock } from './dossier.ts';
import type { DossierText } from './dossier-text.ts';
import { MASKED, redactor } from './redact-text.ts';

/** Columns and fields that are hidden whatever stands in them; money is hidden by its kind. */
const HIDDEN: Readonly<Partial<Record<DossierText, DossierMask>>> = {
  'words.field.creditCode': 'ids',
  'words.field.legalRepresentative': 'contacts',
  'words.field.address': 'contacts',
  'words.field.phone': 'contacts',
  'words.field.email': 'contacts',
  'words.contact.name': 'contacts',
  'words.contact.phone': 'contacts',
  'words.contact.email': 'contacts',
  'words.contact.notes': 'contacts',
  'dossier.column.madeBy': 'contacts',
};
const MONEY_IN_SENTENCES = 'amount';

/**
 * §6.3.2: a copy without prices, identity numbers or contacts. They are taken out of the data, so that neither page, PDF nor sheet holds
 * them; also from sentences, where the customer's own people and numbers, and whatever looks like such a figure, are struck out.
 */
export function maskDossier(dossier: Dossier, masks: readonly DossierMask[], customer: Customer): Dossier {
  if (masks.length === 0) return dossier;
  const redact = redactor(masks, customer);
  const { cover } = dossier;
  return {
    ...dossier,
    masks,
    cover: {
      ...cover,
      fields: cover.fields.map((field) => ({ ...field, value: hide(field.label, field.kind, field.value) })),
      suspended: cover.suspended && {
        ...cover.suspended,
        docNo: redact(cover.suspended.docNo),
        overdueFen: masks.includes('prices') ? null : cover.suspended.overdueFen,
      },
    },
    sections: dossier.sections.map((section) => ({ ...section, blocks: section.blocks.map(hideBlock) })),
  };

  function hideBlock(block: DossierBlock): DossierBlock {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, values: hideValues(block.values) };
      case 'fields':
        return { ...block, fields: block.fields.map((field) => ({ ...field, value: hide(field.label, field.kind, field.value) })) };
      case 'table':
        return hideTable(block);
      default:
        return block;
    }
  }

  function hideTable(table: PaperTableBlock<DossierText>): PaperTableBlock<DossierText> {
    const row = (values: readonly PaperValue[]): readonly PaperValue[] =>
      table.columns.map(({ label, kind }, at) => hide(label, kind, values[at] ?? null));
    return { ...table, rows: table.rows.map(row), totals: table.totals && row(table.totals) };
  }

  function hideValues(values: PaperValues): PaperValues {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (name === MONEY_IN_SENTENCES && masks.includes('prices')) return [name, MASKED];
        return [name, typeof value === 'string' ? redact(value) : value];
      }),
    );
  }

  function hide(label: DossierText, kind: ValueKind, value: PaperValue): PaperValue {
    if (value === null || value === '') return value;
    const mask = HIDDEN[label];
    if ((mask !== undefined && masks.includes(mask)) || (kind === 'money' && masks.includes('prices'))) return MASKED;
    // Whose dossier it is stands on its cover.
    return typeof value === 'string' && kind === 'text' && label !== 'words.field.name' ? redact(value) : value;
  }
}
