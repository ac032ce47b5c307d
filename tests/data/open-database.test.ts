import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCustomer } from '../../renderer/data/customers.ts';
import { db } from '../../renderer/data/db.ts';
import { openDatabase, watchDatabase, type DatabaseState } from '../../renderer/data/open-database.ts';

const NAME = 'steel-dossier';

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/** A database as another version of the app would have left it. */
function rawOpen(version: number, rows: readonly string[] = []): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, version);
  opening.onupgradeneeded = () => {
    if (!opening.result.objectStoreNames.contains('customers')) opening.result.createObjectStore('customers', { keyPath: 'id' });
    if (!opening.result.objectStoreNames.contains('future')) opening.result.createObjectStore('future', { autoIncrement: true });
    for (const id of rows)
      opening.transaction?.objectStore('customers').put({ id, name: `客戶 ${id}`, fromTheFuture: new Uint8Array([1, 2, 3]) });
  };
  return request(opening);
}

async function rawContents(): Promise<unknown> {
  const raw = await request(indexedDB.open(NAME));
  const stores = [...raw.objectStoreNames];
  const rows = await Promise.all(stores.map((store) => request(raw.transaction(store).objectStore(store).getAll())));
  const contents = { version: raw.version, stores, rows };
  raw.close();
  return contents;
}

async function forget(): Promise<void> {
  db.close();
  await request(indexedDB.deleteDatabase(NAME));
}

beforeEach(forget);
afterEach(forget);

describe('opening the database', () => {
  it('makes a new one and asks for it to be kept', async () => {
    expect(await openDatabase()).toEqual({ status: 'open', detail: '' });
    expect((await rawContents()) as object).toMatchObject({ version: 10 });
  });

  it('of a newer version refuses and touches nothing, however often one tries', async () => {
    (await rawOpen(20, ['a', 'b'])).close();
    const before = await rawContents();
    expect(await openDatabase()).toMatchObject({ status: 'newer' });
    expect(await openDatabase()).toMatchObject({ status: 'newer' });
    await expect(createCustomer({ name: '甲' })).rejects.toMatchObject({ code: 'newer-version', retryable: false });
    expect(await rawContents()).toEqual(before);
  });

  it('whose own version lacks parts cannot be opened and is not patched', async () => {
    (await rawOpen(10, ['a'])).close();
    const before = await rawContents();
    expect(await openDatabase()).toMatchObject({ status: 'cannot-open' });
    expect(await rawContents()).toEqual(before);
  });

  it('says when another window holds older data open, and opens once that one closes', async () => {
    const older = await rawOpen(5);
    const states: DatabaseState[] = [];
    const stop = watchDatabase((state) => states.push(state));
    expect(await openDatabase()).toMatchObject({ status: 'blocked' });
    older.close();
    await expect.poll(() => states).toEqual([{ status: 'open', detail: '' }]);
    stop();
    expect((await createCustomer({ name: '甲' })).value.name).toBe('甲');
  });

  it('lets go at once when another window brings newer data, and says so', async () => {
    await openDatabase();
    const states: DatabaseState[] = [];
    const stop = watchDatabase((state) => states.push(state));
    (await rawOpen(20)).close();
    expect(states).toMatchObject([{ status: 'newer' }]);
    stop();
    await expect(createCustomer({ name: '甲' })).rejects.toMatchObject({ code: 'newer-version' });
  });
});
