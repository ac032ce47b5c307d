import { afterSalesSection } from './after-sales-section.ts';
import { archiveBlocks } from './archive-blocks.ts';
import { basicSection } from './basic-section.ts';
import { contractsSection } from './contracts-section.ts';
import { creditSection } from './credit-section.ts';
import { DOSSIER_SECTIONS, type Dossier, type DossierBlock, type DossierCover, type DossierSectionKey } from './dossier.ts';
import type { DossierInput } from './dossier-input.ts';
import { factsInOrder } from './facts-in-order.ts';
import { purchasesSection } from './purchases-section.ts';

/**
 * §6.1.1: one customer's archive, the chosen sections in the policy's order. What has no record yet says so; it is never left out silently.
 * The same facts give the same pages, in whatever order they come. Nothing is hidden, and its stamp is that of a first copy.
 */
export function dossierPages(given: DossierInput): Dossier {
  const input = factsInOrder(given);
  const sections = DOSSIER_SECTIONS.flatMap((key, index) =>
    input.sections.includes(key)
      ? [
          {
            key,
            number: index + 1,
            clause: '§6.1.1' as const,
            title: `dossier.section.${key}` as const,
            blocks: blocksOf(key, input),
            unchanged: false,
          },
        ]
      : [],
  );
  const { company, customer, who, printedAt } = input;
  return {
    cover: coverOf(input),
    sections,
    masks: [],
    since: null,
    print: { company, customer: customer.name, who, at: printedAt, copy: 1, copies: 1, reader: '', requestNo: '', fingerprint: '' },
  };
}

function blocksOf(key: DossierSectionKey, input: DossierInput): readonly DossierBlock[] {
  return [...orNothing(recordsOf(key, input)), ...archiveBlocks(input.documents, key)];
}

function recordsOf(key: DossierSectionKey, input: DossierInput): readonly DossierBlock[] {
  switch (key) {
    case 'basic':
      return basicSection(input);
    case 'purchases':
      return purchasesSection(input);
    case 'contracts':
      return contractsSection(input);
    case 'afterSales':
      return afterSalesSection(input);
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
