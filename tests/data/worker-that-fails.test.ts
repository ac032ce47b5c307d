import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCustomer } from '../../renderer/data/customers.ts';
import { searchCustomers } from '../../renderer/data/search.ts';
import { freshDatabase } from './support/fresh-database.ts';

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

it('a worker that cannot be loaded is told, and the next question starts another', async () => {
  await createCustomer({ name: '佛山順鋼' });
  const RealWorker = Worker;
  let started = 0;
  vi.stubGlobal(
    'Worker',
    class extends RealWorker {
      constructor(address: string | URL, options?: WorkerOptions) {
        started += 1;
        super(started === 1 ? new URL('/there-is-no-such-worker.js', location.href) : address, options);
      }
    },
  );
  await expect(searchCustomers('順鋼', 5)).rejects.toMatchObject({ name: 'OperationError', code: 'cannot-open', retryable: true });
  expect((await searchCustomers('順鋼', 5)).map(({ name }) => name)).toEqual(['佛山順鋼']);
  expect(started).toBe(2);
});
