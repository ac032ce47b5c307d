import { useTranslations } from 'use-intl';
import { EXPECTED_DOCUMENTS } from '../../../../shared/rules/6-archive/index.ts';

interface PaperToName {
  readonly title: string;
  readonly slot: string;
  readonly loan: { readonly documentId: string };
}

/** What was lent, in words: the folder, or the document by its title or its slot. */
export function usePaperName(): (row: PaperToName) => string {
  const t = useTranslations('archive.loans');
  const words = useTranslations('dossier.slot');
  return ({ title, slot, loan }) => {
    if (loan.documentId === '') return t('wholeFolder');
    const expected = EXPECTED_DOCUMENTS.find((each) => each.slot === slot);
    return title !== '' || expected === undefined ? title : words(expected.slot);
  };
}
