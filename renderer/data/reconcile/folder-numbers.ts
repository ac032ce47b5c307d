import { numberKey } from '../../../shared/reconcile/rows/row-name.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { Id } from '../../../shared/values/id.ts';
import { changedIds } from '../columns/changed-ids.ts';
import { db } from '../db.ts';

/** §6.2.1 whose kept folder bears which number, held between one answer and the next, so that none reads every folder; follows the journal. */
export class FolderNumbers {
  readonly #owners = new Map<string, Id>();
  readonly #known = new Map<Id, readonly [number: string, customerId: Id]>();
  #lastEntry: string | null = null;

  /** By `numberKey`, as of the transaction it is asked in, which must hold the journal and the folders. */
  async asOfNow(): Promise<ReadonlyMap<string, Id>> {
    const last = (await db.journal.orderBy('id').last())?.id ?? '';
    const before = this.#lastEntry;
    // An entry that is gone: another database stands here now.
    if (before === null || (before !== '' && (await db.journal.get(before)) === undefined)) await this.#load();
    else if (last !== before) await this.#readOn(before);
    this.#lastEntry = last;
    return this.#owners;
  }

  async #load(): Promise<void> {
    this.#owners.clear();
    this.#known.clear();
    for (const folder of await db.archiveFolders.toArray()) this.#note(folder);
  }

  async #readOn(after: string): Promise<void> {
    const ids = changedIds(await db.journal.where('id').above(after).toArray(), 'archiveFolders');
    for (const id of ids) this.#forget(id);
    for (const folder of await db.archiveFolders.bulkGet([...ids])) if (folder !== undefined) this.#note(folder);
  }

  #note({ id, number, customerId, destroyedOn }: ArchiveFolder): void {
    if (destroyedOn !== null) return;
    const key = numberKey(number);
    this.#owners.set(key, customerId);
    this.#known.set(id, [key, customerId]);
  }

  #forget(id: Id): void {
    const [key, customerId] = this.#known.get(id) ?? [];
    this.#known.delete(id);
    if (key !== undefined && this.#owners.get(key) === customerId) this.#owners.delete(key);
  }
}
