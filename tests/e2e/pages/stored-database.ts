import type { Page } from '@playwright/test';

const NAME = 'steel-dossier';

/** A page of the same origin that is not the app: the built icon, or whatever answers 404. */
export async function openBesideTheApp(page: Page): Promise<void> {
  await page.goto('/beside-the-app');
}

/** Leaves a database behind as a program of that version would, with something in it. */
export async function leaveDatabase(page: Page, version: number, keepOpen: boolean): Promise<void> {
  await page.evaluate(
    ([name, wanted, keep]) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open(name, wanted);
        request.onupgradeneeded = () => request.result.createObjectStore('of-another-version').put('keep me', 'row');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          if (!keep) request.result.close();
          done();
        };
      }),
    [NAME, version, keepOpen] as const,
  );
}

/** What is stored now, read beside the app. */
export async function storedRow(page: Page): Promise<{ readonly version: number; readonly row: unknown }> {
  return page.evaluate(
    (name) =>
      new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const read = database.transaction('of-another-version').objectStore('of-another-version').get('row');
          read.onsuccess = () => {
            done({ version: database.version, row: read.result });
            database.close();
          };
        };
      }),
    NAME,
  );
}
