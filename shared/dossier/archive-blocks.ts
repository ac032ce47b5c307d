import type { PaperValue } from '../paper/paper-block.ts';
import type { ArchiveDocument } from '../records/archive-document.ts';
import { placeText } from '../archive/place-text.ts';
import type { DossierDocuments } from './dossier-input.ts';
import type { DossierBlock, DossierSectionKey } from './dossier.ts';
import type { DossierText } from './dossier-text.ts';
import { rowsInOrder } from './rows-in-order.ts';

/** §6.1.1: the documents of one section; what is missing has its line, what is not required has none. */
export function archiveBlocks({ slots, others }: DossierDocuments, section: DossierSectionKey): readonly DossierBlock[] {
  const expected = slots
    .filter((slot) => slot.section === section && slot.state !== 'notRequired')
    .flatMap(({ slot, state, documents }) => {
      const head = [`dossier.slot.${slot}` satisfies DossierText, `dossier.slotState.${state}` satisfies DossierText] as const;
      return documents.length === 0
        ? [[...head, '', null, null, '', null]]
        : inOrder(documents.map((document) => [...head, ...told(document)]));
    });
  const beyond = inOrder(others.filter((document) => document.section === section).map((document) => [null, null, ...told(document)]));
  const rows = [...expected, ...beyond];
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'dossier.heading.documents' },
    {
      kind: 'table',
      columns: [
        { label: 'dossier.column.kind', kind: 'label', width: 14, blank: true },
        { label: 'dossier.column.state', kind: 'label', width: 10, blank: true },
        { label: 'dossier.column.title', kind: 'text', width: 24, blank: true },
        { label: 'dossier.column.documentDate', kind: 'date', width: 11, blank: true },
        { label: 'dossier.column.validUntil', kind: 'date', width: 11, blank: true },
        { label: 'dossier.column.location', kind: 'text', width: 16, blank: true },
        { label: 'dossier.column.pages', kind: 'integer', width: 6, blank: true },
      ],
      rows,
      totals: null,
    },
  ];
}

function told({ title, documentDate, validUntil, paper, pages }: ArchiveDocument): readonly PaperValue[] {
  return [title, documentDate, validUntil, paper === null ? '' : placeText(paper), pages];
}

function inOrder(rows: readonly (readonly PaperValue[])[]): readonly (readonly PaperValue[])[] {
  return rowsInOrder(rows, 3, true);
}
