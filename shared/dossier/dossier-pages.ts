import { basicSection } from './basic-section.ts';
import { contractsSection } from './contracts-section.ts';
import { creditSection } from './credit-section.ts';
import { DOSSIER_SECTIONS, type Dossier, type DossierBlock, type DossierCover, type DossierSectionKey } from './dossier.ts';
import type { DossierInput } from './dossier-input.ts';
import { entryTables } from './entry-tables.ts';
import { purchasesSection } from './purchases-section.ts';

/** §6.1.1: one customer's archive, the chosen sections in the policy's order. What has no record yet says so; it is never left out silently. */
export function dossierPages(input: DossierInput): Dossier {
  const sections = DOSSIER_SECTIONS.flatMap((key, index) =>
    input.sections.includes(key)
      ? [{ key, number: index + 1, clause: '§6.1.1' as const, title: `dossier.section.${key}` as const, blocks: blocksOf(key, input) }]
      : [],
  );
  return {
    cover: coverOf(input),
    sections,
    print: { company: input.company, customer: input.customer.name, who: input.who, at: input.printedAt, copy: input.copy },
  };
}

function blocksOf(key: DossierSectionKey, input: DossierInput): readonly DossierBlock[] {
  switch (key) {
    case 'basic':
      return basicSection(input);
    case 'purchases':
      return purchasesSection(input);
    case 'contracts':
      return contractsSection(input);
    case 'afterSales':
      return orNothing(entryTables(input.entries, 'complaints'));
    case 'credit':
      return creditSection(input);
  }
}

function orNothing(blocks: readonly DossierBlock[]): readonly DossierBlock[] {
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: 'dossier.note.nothing', values: {} }];
}

function coverOf({ customer, company, grade, effective, credit, asOf }: DossierInput): DossierCover {
  const { suspended } = credit.limit;
  return {
    company,
    name: customer.name,
    fields: [
      { label: 'words.field.code', kind: 'text', value: customer.code },
      { label: 'words.field.creditCode', kind: 'text', value: customer.creditCode },
      { label: 'words.field.industry', kind: 'industry', value: customer.industry },
      { label: 'words.field.salesRep', kind: 'text', value: customer.salesRep },
      { label: 'words.field.region', kind: 'text', value: customer.region },
    ],
    grade: effective?.grade ?? (grade.status === 'met' ? grade.value : null),
    gradeState: effective ? (effective.overridden ? 'overridden' : 'effective') : 'computed',
    verdict: grade,
    suspended: suspended && {
      from: suspended.from ?? suspended.asOf,
      docNo: suspended.docNo,
      days: suspended.overdueDays,
      overdueFen: suspended.overdueFen,
    },
    asOf,
  };
}
