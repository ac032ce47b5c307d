import { placeText } from '../../archive/place-text.ts';
import type { ArchiveFolder } from '../../records/archive-folder.ts';
import type { Customer } from '../../records/customer.ts';
import type { DifferingField, ReconciledLedger } from '../../records/reconciliation.ts';
import { foldText } from '../../values/fold-text.ts';
import { fieldDifferences } from '../rows/field-differences.ts';
import type { ReconcileRow } from '../rows/reconcile-row.ts';
import { numberKey } from '../rows/row-name.ts';
import { keptFolders } from './electronic-row.ts';

/**
 * §6.2.2 what a catalogue and the archive say differently about one customer. A folder that the archive does not have, or has without its place and
 * pages, is a difference; a second volume that it does have is not. A contact is one of those that are known.
 */
export function catalogueFields(
  paper: ReconcileRow,
  electronic: ReconcileRow,
  customer: Customer,
  folders: readonly ArchiveFolder[],
  ledger: ReconciledLedger,
): readonly DifferingField[] {
  const found = fieldDifferences(paper, electronic).filter(({ field, paper: said }) => field !== 'contact' || !isContact(customer, said));
  if (ledger !== 'archive') return found;
  const others = found.filter(({ field }) => field !== 'archiveNo' && field !== 'location' && field !== 'pages');
  return [...others, ...folderFields(paper, folderMeant(paper, folders))];
}

/** The folder with the paper's number, else the customer's first. */
export function folderMeant(paper: Pick<ReconcileRow, 'archiveNo'>, folders: readonly ArchiveFolder[]): ArchiveFolder | undefined {
  const kept = keptFolders(folders);
  return kept.find(({ number }) => numberKey(number) === numberKey(paper.archiveNo)) ?? kept[0];
}

function folderFields(paper: ReconcileRow, folder: ArchiveFolder | undefined): readonly DifferingField[] {
  const pairs: readonly DifferingField[] = [
    { field: 'archiveNo', paper: paper.archiveNo, electronic: folder?.number ?? '' },
    { field: 'location', paper: paper.fields['location'] ?? '', electronic: folder === undefined ? '' : placeText(folder.place) },
    { field: 'pages', paper: paper.fields['pages'] ?? '', electronic: folder?.pages ?? '' },
  ];
  return pairs.filter(({ paper: said, electronic }) => said !== '' && numberKey(String(said)) !== numberKey(String(electronic)));
}

function isContact({ contacts }: Customer, said: string | number): boolean {
  return contacts.some(({ name }) => foldText(name) === foldText(String(said)));
}
