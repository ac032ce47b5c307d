import { beforeEach, describe, expect, it } from 'vitest';
import { orderCustomers } from '../../renderer/data/customer-table.ts';
import { createCustomer, customerById, deleteCustomers, updateCustomer } from '../../renderer/data/customers.ts';
import { db } from '../../renderer/data/db.ts';
import { batchConflicts, historyOf, undoBatch } from '../../renderer/data/history.ts';
import { importRecord, importRecords, knownLayouts, rememberLayout, saveImport } from '../../renderer/data/imports.ts';
import { addSalesLine, salesLinesOf } from '../../renderer/data/purchases.ts';
import { freshDatabase } from './support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet, salesLine } from './support/ledger-plan.ts';

beforeEach(freshDatabase);

const QUERY = { text: '', filters: {}, sort: { column: 'name', descending: false }, asOf: '2026-11-23' } as const;
const linesOf = async (id: string) => (await salesLinesOf(id, 'all', { offset: 0, limit: 100 })).lines;
const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      ['customers', 'gradeDecisions', 'factBlocks', 'factTail', 'imports', 'journal', 'settings', 'factRemovals'].map(
        async (table) => [table, await db.table(table).toArray()] as const,
      ),
    ),
  );

describe('an import', () => {
  it('writes new and changed customers, lines and its record in one batch, and says how far it is', async () => {
    const { value: known } = await createCustomer({ name: '甲', region: '廣東' });
    const steps: number[] = [];
    const plan = ledgerPlan({
      create: [{ id: 'new', name: '乙' }],
      update: [{ id: known.id, patch: { region: '廣西' } }],
      lines: [salesLine({ customerId: 'new' }), salesLine({ customerId: 'new' }), salesLine({ customerId: known.id })],
    });
    const { batch, value } = await saveImport(plan, (done, total) => steps.push(done / total), neverAborted);
    expect(value).toMatchObject({
      id: batch,
      undoneAt: null,
      counts: { customersCreated: 1, customersUpdated: 1, salesAdded: 3, salesAlreadyThere: 0 },
    });
    expect(await importRecord(batch)).toEqual(value);
    expect(steps.at(-1)).toBe(1);
    expect(await linesOf('new')).toHaveLength(2);
    const changes = (await db.journal.where('batch').equals(batch).toArray()).map(({ table, change }) => `${table} ${change}`);
    expect(changes).toEqual(['customers createMany', 'customers update', 'facts addFacts', 'imports create']);
    expect((await historyOf('customers', 'new')).map(({ change }) => change)).toEqual(['createMany']);
  });

  it('gives every field of a line back as it was', async () => {
    const full = salesLine({ customerId: 'x', notes: '退貨\u001f補單', weighing: 'theoretical' });
    const bare = salesLine({
      customerId: 'x',
      date: '2020-02-29',
      pieces: null,
      weightKg: null,
      unitPriceFen: null,
      amountFen: null,
      weighing: null,
      contractNo: '',
      docNo: '',
      salesRep: '',
    });
    const { batch } = await saveImport(ledgerPlan({ lines: [bare, full] }), quiet, neverAborted);
    const [newest, oldest] = await linesOf('x');
    expect(newest).toEqual({ ...full, notes: '退貨 補單', id: newest?.id, reverses: '', batch });
    expect(oldest).toEqual({ ...bare, id: oldest?.id, reverses: '', batch });
    expect(newest?.id).toMatch(/^[0-9a-f]{26}$/);
  });

  it('of the same ledger again adds nothing; a line that the ledger holds twice is two lines', async () => {
    const lines = [salesLine({ customerId: 'x' }), salesLine({ customerId: 'x' }), salesLine({ customerId: 'x', docNo: 'XS-2' })];
    await saveImport(ledgerPlan({ lines }), quiet, neverAborted);
    const again = await saveImport(ledgerPlan({ lines: [...lines, salesLine({ customerId: 'x', docNo: 'XS-3' })] }), quiet, neverAborted);
    expect(again.value.counts).toMatchObject({ salesAdded: 1, salesAlreadyThere: 3 });
    expect(await linesOf('x')).toHaveLength(4);
  });

  it('knows a line that was typed by hand before the ledger came', async () => {
    await addSalesLine(salesLine({ customerId: 'x' }));
    const { value } = await saveImport(ledgerPlan({ lines: [salesLine({ customerId: 'x' })] }), quiet, neverAborted);
    expect(value.counts).toMatchObject({ salesAdded: 0, salesAlreadyThere: 1 });
  });

  it('that is cancelled on the way leaves nothing at all', async () => {
    const before = await everything();
    const abort = new AbortController();
    const create = Array.from({ length: 3_000 }, (_, index) => ({ id: `c${index}`, name: `客戶 ${index}` }));
    const saving = saveImport(
      ledgerPlan({ create, lines: [salesLine({ customerId: 'c1' })] }),
      (done) => done >= 1_000 && abort.abort(),
      abort.signal,
    );
    await expect(saving).rejects.toMatchObject({ code: 'cancelled', retryable: false });
    expect(await everything()).toEqual(before);
  });

  it('that fails on its last line leaves nothing at all', async () => {
    await createCustomer({ name: '甲' });
    const before = await everything();
    const plan = ledgerPlan({ create: [{ id: 'new', name: '乙' }], update: [{ id: 'nobody', patch: { name: '丙' } }] });
    await expect(saveImport(plan, quiet, neverAborted)).rejects.toMatchObject({ code: 'conflict' });
    expect(await everything()).toEqual(before);
  });
});

describe('undo of an import', () => {
  it('takes away what it brought and restores every overwritten field, and redo brings it back', async () => {
    const { value: known } = await createCustomer({
      name: '甲',
      region: '廣東',
      formerNames: ['老甲'],
      contacts: [{ id: '1', name: '李', position: '', phone: '1', email: '', salutation: '', birthday: null, notes: '' }],
    });
    const before = await db.customers.toArray();
    const patch = { region: '廣西', formerNames: [], contacts: [], since: '2019-01-01' };
    const { batch } = await saveImport(
      ledgerPlan({
        create: [
          { id: 'n1', name: '乙' },
          { id: 'n2', name: '丙' },
        ],
        update: [{ id: known.id, patch }],
        lines: [salesLine({ customerId: known.id })],
      }),
      quiet,
      neverAborted,
    );
    const after = await db.customers.toArray();
    expect((await orderCustomers(QUERY)).sums.weightKg).toBe(30_000);

    const undo = await undoBatch(batch);
    expect(undo.value).toEqual({ restored: 4, kept: [] });
    expect(await db.customers.toArray()).toEqual(before);
    expect(await linesOf(known.id)).toEqual([]);
    expect((await importRecords())[0]?.undoneAt).toBeGreaterThan(0);
    expect(await orderCustomers(QUERY)).toMatchObject({ total: 1, sums: { weightKg: 0 } });

    await undoBatch(undo.batch);
    expect(await db.customers.toArray()).toEqual(after);
    expect(await linesOf(known.id)).toHaveLength(1);
    expect((await importRecords())[0]?.undoneAt).toBeNull();
    expect(await orderCustomers(QUERY)).toMatchObject({ total: 3, sums: { weightKg: 30_000 } });

    await undoBatch(batch);
    expect(await db.customers.toArray()).toEqual(before);
  });

  it('twice does nothing the second time', async () => {
    const { batch } = await saveImport(ledgerPlan({ create: [{ id: 'n1', name: '乙' }] }), quiet, neverAborted);
    await undoBatch(batch);
    expect(await undoBatch(batch)).toMatchObject({ batch: '', value: { restored: 0, kept: [] } });
  });

  it('keeps what was edited since, and says so; restore-all overrides', async () => {
    const { value: known } = await createCustomer({ name: '甲', region: '廣東', phone: '1' });
    const { batch } = await saveImport(
      ledgerPlan({
        create: [
          { id: 'n1', name: '乙' },
          { id: 'n2', name: '丙' },
        ],
        update: [{ id: known.id, patch: { region: '廣西', phone: '2' } }],
      }),
      quiet,
      neverAborted,
    );
    await updateCustomer('n1', { phone: '3' });
    await updateCustomer(known.id, { region: '海南' });
    const conflicts = [
      { table: 'customers', id: 'n1', label: '乙' },
      { table: 'customers', id: known.id, label: '甲' },
    ];
    expect(await batchConflicts(batch)).toEqual(conflicts);

    const undo = await undoBatch(batch);
    expect(undo.value.kept).toEqual(expect.arrayContaining(conflicts));
    expect(await customerById('n1')).toMatchObject({ phone: '3' });
    expect(await customerById('n2')).toBeUndefined();
    expect(await customerById(known.id)).toMatchObject({ region: '海南', phone: '1' });

    await undoBatch(undo.batch);
    expect(await customerById(known.id)).toMatchObject({ region: '海南', phone: '2' });
    await undoBatch(batch, 'restore-all');
    expect(await customerById('n1')).toBeUndefined();
    expect(await customerById(known.id)).toMatchObject({ region: '廣東', phone: '1' });
  });

  it('does not take a later edit that was itself undone for a conflict', async () => {
    const { batch } = await saveImport(ledgerPlan({ create: [{ id: 'n1', name: '乙' }] }), quiet, neverAborted);
    const edit = await updateCustomer('n1', { phone: '3' });
    await undoBatch(edit.batch);
    expect(await batchConflicts(batch)).toEqual([]);
    expect((await undoBatch(batch)).value).toEqual({ restored: 1, kept: [] });
  });

  it('frees its lines: the ledger may come again, and then redo is refused lest they count twice', async () => {
    const plan = ledgerPlan({ lines: [salesLine({ customerId: 'x' })] });
    const { batch } = await saveImport(plan, quiet, neverAborted);
    const undo = await undoBatch(batch);
    expect((await saveImport(plan, quiet, neverAborted)).value.counts.salesAdded).toBe(1);
    await expect(undoBatch(undo.batch)).rejects.toMatchObject({ code: 'conflict' });
    expect(await linesOf('x')).toHaveLength(1);
  });
});

describe('undo', () => {
  it('of a deletion brings the customers back whole', async () => {
    const ids = await Promise.all(['甲', '乙', '丙'].map(async (name) => (await createCustomer({ name })).value.id));
    const before = await db.customers.toArray();
    const { batch } = await deleteCustomers(ids);
    expect(await db.customers.count()).toBe(0);
    await undoBatch(batch);
    expect(await db.customers.toArray()).toEqual(before);
  });

  it('of remembering a layout restores the one before', async () => {
    await rememberLayout('f', { kind: 'sales' });
    const { batch } = await rememberLayout('f', { kind: 'customers' });
    await undoBatch(batch);
    expect(await knownLayouts()).toEqual([{ fingerprint: 'f', correction: { kind: 'sales' } }]);
  });
});
