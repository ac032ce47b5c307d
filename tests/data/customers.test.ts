import { beforeEach, describe, expect, it } from 'vitest';
import { createCustomer, customerById, deleteCustomers, updateCustomer, updateCustomers } from '../../renderer/data/customers.ts';
import { runCommand } from '../../renderer/data/command.ts';
import { db } from '../../renderer/data/db.ts';
import { historyOf } from '../../renderer/data/history.ts';
import { OperationError } from '../../renderer/data/operation-error.ts';
import { saveSession, session } from '../../renderer/data/session.ts';
import { freshDatabase } from './support/fresh-database.ts';

beforeEach(freshDatabase);

describe('a command', () => {
  it('writes the row and its journal entry with who, device and clock', async () => {
    await saveSession({ who: '王小明' });
    const { value, batch } = await createCustomer({ name: '廣州鋼材有限公司' });
    expect(await customerById(value.id)).toEqual(value);
    const [entry, ...more] = await historyOf('customers', value.id);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      batch,
      who: '王小明',
      command: 'createCustomer',
      table: 'customers',
      change: 'create',
      rowId: value.id,
      after: value,
      undoes: '',
    });
    expect(entry?.device).toBe((await session()).device);
    expect(entry?.clock).toMatch(/^\d{15}-[0-9a-z]{4}$/);
  });

  it('that fails half way leaves neither rows nor journal entries', async () => {
    const before = await db.journal.count();
    const failing = runCommand('fails', ['customers', 'layouts'], async (recorder) => {
      await recorder.put('layouts', { fingerprint: 'x', correction: {} });
      throw new Error('the disk is on fire');
    });
    await expect(failing).rejects.toMatchObject({ name: 'OperationError', code: 'unknown', retryable: true });
    expect(await db.layouts.count()).toBe(0);
    expect(await db.journal.count()).toBe(before);
    expect(await db.settings.count()).toBe(0);
  });

  it('that fails while the journal is written leaves no rows', async () => {
    const failing = runCommand('fails', ['layouts'], async (recorder) => {
      await recorder.put('layouts', { fingerprint: 'x', correction: {} });
      await recorder.finish();
      await recorder.finish();
    });
    await expect(failing).rejects.toBeInstanceOf(OperationError);
    expect(await db.layouts.count()).toBe(0);
    expect(await db.journal.count()).toBe(0);
  });

  it('that changes nothing writes nothing and has no batch', async () => {
    const { value } = await createCustomer({
      name: '甲',
      contacts: [{ id: '1', name: '李', position: '', phone: '', email: '', salutation: '', birthday: null, notes: '' }],
    });
    const entries = await db.journal.count();
    const same = await updateCustomer(value.id, {
      name: '甲',
      contacts: [{ id: '1', name: '李', position: '', phone: '', email: '', salutation: '', birthday: null, notes: '' }],
    });
    expect(same.batch).toBe('');
    expect(await db.journal.count()).toBe(entries);
    expect(await customerById(value.id)).toEqual(value);
  });
});

describe('customers', () => {
  it('keep only the changed fields in the history of an edit', async () => {
    const { value } = await createCustomer({ name: '甲', region: '廣東' });
    await updateCustomer(value.id, { name: '甲', region: '廣西' });
    const [edit] = await historyOf('customers', value.id);
    expect(edit).toMatchObject({ change: 'update', before: { region: '廣東', updatedAt: value.updatedAt } });
    expect(Object.keys(edit?.after as object).sort()).toEqual(['region', 'updatedAt']);
  });

  it('change together in one batch, those that differ only', async () => {
    const first = await createCustomer({ name: '甲', salesRep: '李' });
    const second = await createCustomer({ name: '乙', salesRep: '張' });
    const { value, batch } = await updateCustomers([first.value.id, second.value.id], { salesRep: '李' });
    expect(value).toBe(1);
    expect(await db.journal.where('batch').equals(batch).count()).toBe(1);
  });

  it('that are gone are a conflict when edited', async () => {
    const { value } = await createCustomer({ name: '甲' });
    expect((await deleteCustomers([value.id])).value).toBe(1);
    await expect(updateCustomer(value.id, { name: '乙' })).rejects.toMatchObject({ code: 'conflict', retryable: false });
  });

  it('have entry ids in the order of the clock, also when the wall clock stands still', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => createCustomer({ name: `客戶 ${index}` })));
    const entries = await db.journal.orderBy('id').toArray();
    const clocks = entries.map(({ clock }) => clock);
    expect(entries).toHaveLength(30);
    expect(clocks).toEqual([...new Set(clocks)].sort());
  });
});
