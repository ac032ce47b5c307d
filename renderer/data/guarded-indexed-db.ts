/**
 * The browser's IndexedDB, held to one version. Left alone, Dexie opens data of a newer version as if it were its own and adds
 * missing parts under the next version number; here the one fails with a VersionError and the other is refused before anything is touched.
 */
export function guardedIndexedDb(factory: IDBFactory, version: number): IDBFactory {
  return {
    open(name: string, asked: number = version): IDBOpenDBRequest {
      if (asked !== version) throw new DOMException(`version ${asked} is not ${version}`, 'InvalidStateError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
