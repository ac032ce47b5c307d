import { customerOfPaper, customerPatch } from '../../../shared/reconcile/archive/customer-of-paper.ts';
import { folderMeant } from '../../../shared/reconcile/archive/catalogue-fields.ts';
import { keptFolders } from '../../../shared/reconcile/archive/electronic-row.ts';
import { documentOfPaper } from '../../../shared/reconcile/archive/catalogue-paper.ts';
import { folderOfPaper, folderPatch } from '../../../shared/reconcile/archive/folder-of-paper.ts';
import { numberKey } from '../../../shared/reconcile/rows/row-name.ts';
import type { ArchiveDocument } from '../../../shared/records/archive-document.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { Customer } from '../../../shared/records/customer.ts';
import type { DifferenceCandidate, DifferenceRow, DifferingField, ReconciledLedger } from '../../../shared/records/reconciliation.ts';
import type { Id } from '../../../shared/values/id.ts';
import { newId } from '../clock.ts';
import { db } from '../db.ts';
import { newCustomer } from '../new-customer.ts';
import type { Recorder } from '../recorder.ts';
import type { RefusalReason } from './answer-outcome.ts';
import type { Archive } from './archive-rows.ts';

const FOLDER_FIELDS = ['archiveNo', 'location', 'pages'];

/** §6.2 customers and folders as the answers so far leave them; several answers may concern one customer. */
export class ArchiveWrites {
  readonly #customers: Map<Id, Customer>;
  readonly #folders: Map<Id, readonly ArchiveFolder[]>;
  readonly #created = { customers: new Set<Id>(), folders: new Set<Id>() };
  readonly #changed = { customers: new Set<Id>(), folders: new Set<Id>() };
  readonly #documents: ArchiveDocument[] = [];
  /** Whose folder bears a number; of the whole archive once a folder is written. */
  readonly #owners: Map<string, Id>;

  constructor(
    archive: Archive,
    readonly ledger: ReconciledLedger,
    readonly recorder: Recorder,
  ) {
    this.#customers = new Map(archive.customers);
    this.#folders = new Map(archive.folders);
    this.#owners = new Map(archive.numbers);
  }

  customer(id: Id): Customer | undefined {
    return this.#customers.get(id);
  }

  foldersOf(customerId: Id): readonly ArchiveFolder[] {
    return this.#folders.get(customerId) ?? [];
  }

  /** Null when it was done. */
  takeFields(customerId: Id, paper: DifferenceRow, fields: readonly DifferingField[]): RefusalReason | null {
    const known = this.#customers.get(customerId);
    if (known === undefined) return 'customerGone';
    const ofFolder = this.ledger === 'archive' ? fields.filter(({ field }) => FOLDER_FIELDS.includes(field)) : [];
    const refused = ofFolder.length === 0 ? null : this.#takeFolder(customerId, withFields(paper, ofFolder), ofFolder);
    if (refused !== null) return refused;
    const patch = customerPatch(known, fields, this.ledger, newId());
    if (Object.keys(patch).length === 0) return null;
    this.#customers.set(customerId, { ...known, ...patch });
    this.#changed.customers.add(customerId);
    return null;
  }

  addCustomer(paper: DifferenceRow): RefusalReason | null {
    if (this.ledger === 'archive' && this.#owners.has(numberKey(paper.archiveNo)) && paper.archiveNo !== '') return 'numberTaken';
    const customer = newCustomer(customerOfPaper(paper, this.ledger, newId()), newId(), this.recorder.at, this.recorder.batch);
    this.#customers.set(customer.id, customer);
    this.#created.customers.add(customer.id);
    return this.ledger === 'archive' ? this.#addFolder(customer.id, paper) : null;
  }

  /** A further folder of the customer whose row the paper repeats. */
  addVolume(paper: DifferenceRow, of: DifferenceCandidate): RefusalReason | null {
    if (this.ledger !== 'archive') return null;
    const owner = of.customerId || this.#owners.get(numberKey(of.archiveNo));
    if (owner === undefined) return 'settleFirst';
    return this.#customers.has(owner) || of.customerId === '' ? this.#addFolder(owner, paper) : 'customerGone';
  }

  async write(recorder: Recorder): Promise<void> {
    const customers = [...this.#customers.values()];
    const folders = [...this.#folders.values()].flat();
    await recorder.createMany(
      'customers',
      customers.filter(({ id }) => this.#created.customers.has(id)),
    );
    await recorder.patchMany(
      'customers',
      customers
        .filter(({ id }) => this.#changed.customers.has(id) && !this.#created.customers.has(id))
        .map((patch) => ({ id: patch.id, patch })),
    );
    await recorder.createMany(
      'archiveFolders',
      folders.filter(({ id }) => this.#created.folders.has(id)),
    );
    await recorder.patchMany(
      'archiveFolders',
      folders.filter(({ id }) => this.#changed.folders.has(id) && !this.#created.folders.has(id)).map((patch) => ({ id: patch.id, patch })),
    );
    await recorder.createMany('archiveDocuments', await this.#newDocuments());
  }

  /** Without those that an imported catalogue brought already. */
  async #newDocuments(): Promise<readonly ArchiveDocument[]> {
    const customers = [...new Set(this.#documents.map(({ customerId }) => customerId))];
    const held = await db.archiveDocuments.where('customerId').anyOf(customers).toArray();
    const sources = new Set(held.map(({ source }) => source));
    return this.#documents.filter(({ source }) => !sources.has(source));
  }

  #takeFolder(customerId: Id, paper: DifferenceRow, fields: readonly DifferingField[]): RefusalReason | null {
    const known = folderInQuestion(this.foldersOf(customerId), paper, fields);
    if (known === undefined) return this.#addFolder(customerId, paper);
    const patched = { ...known, ...folderPatch(known, fields) };
    const owner = this.#owners.get(numberKey(patched.number));
    if (owner !== undefined && owner !== customerId) return 'numberTaken';
    this.#owners.delete(numberKey(known.number));
    this.#owners.set(numberKey(patched.number), customerId);
    this.#folders.set(
      customerId,
      this.foldersOf(customerId).map((folder) => (folder.id === known.id ? patched : folder)),
    );
    this.#changed.folders.add(known.id);
    return null;
  }

  #addFolder(customerId: Id, paper: DifferenceRow): RefusalReason | null {
    const volume = keptFolders(this.foldersOf(customerId)).reduce((last, folder) => Math.max(last, folder.volume), 0) + 1;
    const folder = folderOfPaper(paper, { id: newId(), customerId, volume, at: this.recorder.at });
    if (folder !== null && this.#owners.has(numberKey(folder.number))) return 'numberTaken';
    for (const each of paper.papers ?? []) this.#documents.push(documentOfPaper(each, { id: newId(), customerId, at: this.recorder.at }));
    if (folder === null) return null;
    this.#owners.set(numberKey(folder.number), customerId);
    this.#folders.set(customerId, [...this.foldersOf(customerId), folder]);
    this.#created.folders.add(folder.id);
    return null;
  }
}

/** The one whose number differs; none when the archive had none, even if it has got another volume meanwhile. */
function folderInQuestion(
  folders: readonly ArchiveFolder[],
  paper: DifferenceRow,
  fields: readonly DifferingField[],
): ArchiveFolder | undefined {
  const number = fields.find(({ field }) => field === 'archiveNo');
  if (number === undefined) return folderMeant(paper, folders);
  return keptFolders(folders).find(
    (folder) => number.electronic !== '' && numberKey(folder.number) === numberKey(String(number.electronic)),
  );
}

/** What was filled in at the shelf stands for what the catalogue says. */
function withFields(paper: DifferenceRow, fields: readonly DifferingField[]): DifferenceRow {
  const said = Object.fromEntries(fields.map(({ field, paper: value }) => [field, value]));
  const { archiveNo, ...others } = said;
  return { ...paper, archiveNo: archiveNo === undefined ? paper.archiveNo : String(archiveNo), fields: { ...paper.fields, ...others } };
}
