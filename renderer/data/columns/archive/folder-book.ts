import { folderNumber } from '../../../../shared/archive/folder-number.ts';
import type { ArchiveFolder } from '../../../../shared/records/archive-folder.ts';
import type { Id } from '../../../../shared/values/id.ts';

/** Folders by id and by every number that they carry or carried. */
export class FolderBook {
  readonly #byId = new Map<Id, ArchiveFolder>();
  readonly #byNumber = new Map<string, ReadonlySet<Id>>();

  put(folder: ArchiveFolder): void {
    this.remove(folder.id);
    this.#byId.set(folder.id, folder);
    for (const number of numbersOf(folder)) this.#byNumber.set(number, new Set([...(this.#byNumber.get(number) ?? []), folder.id]));
  }

  remove(id: Id): void {
    const folder = this.#byId.get(id);
    if (folder === undefined) return;
    this.#byId.delete(id);
    for (const number of numbersOf(folder)) {
      const left = new Set(this.#byNumber.get(number));
      left.delete(id);
      if (left.size === 0) this.#byNumber.delete(number);
      else this.#byNumber.set(number, left);
    }
  }

  byId(id: Id): ArchiveFolder | undefined {
    return this.#byId.get(id);
  }

  /** Kept ones that carry it now before those that carried it once. */
  byNumber(number: string): readonly ArchiveFolder[] {
    const wanted = folderNumber(number);
    const found = [...(this.#byNumber.get(wanted) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
    return found.sort((a, b) => rank(a, wanted) - rank(b, wanted));
  }

  kept(): readonly ArchiveFolder[] {
    return [...this.#byId.values()].filter(({ destroyedOn }) => destroyedOn === null);
  }
}

function rank({ number, destroyedOn }: ArchiveFolder, wanted: string): number {
  return (destroyedOn === null ? 0 : 2) + (folderNumber(number) === wanted ? 0 : 1);
}

function numbersOf({ number, formerNumbers }: ArchiveFolder): readonly string[] {
  return [...new Set([number, ...formerNumbers].map(folderNumber))].filter((each) => each !== '');
}
