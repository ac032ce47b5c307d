import { beforeEach, describe, expect, it } from 'vitest';
import { archiveList, archiveOf, archiveRows, missingDocuments } from '../../../renderer/data/archive/archives.ts';
import { destroyDocument, requireSlot, saveDocument, waiveSlot } from '../../../renderer/data/archive/documents.ts';
import { fileFiles, unfileFile } from '../../../renderer/data/archive/document-files.ts';
import { attachmentsByIds, LARGEST_ATTACHMENT } from '../../../renderer/data/credit/attachments.ts';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveParameterVersion } from '../../../renderer/data/parameters.ts';
import { newCustomer, paper } from '../support/archive-drafts.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const TODAY = '2026-11-26';

beforeEach(freshDatabase);

async function licenceOf(customerId: string) {
  const { slots, complete } = await archiveOf(customerId, TODAY);
  return { state: slots.find(({ slot }) => slot === 'licence')?.state, complete };
}

describe('§6.1.1 documents of an archive', () => {
  it('fill their slot on paper, as a file, or both; completeness follows', async () => {
    const { id } = await newCustomer('首鋼');
    expect(await licenceOf(id)).toEqual({ state: 'missing', complete: 0 });
    const { value } = await saveDocument(paper(id, 'licence'));
    expect(await licenceOf(id)).toEqual({ state: 'paper', complete: 0.5 });
    const to = { customerId: id, section: 'basic', slot: 'licence', documentId: value.id } as const;
    const filed = await fileFiles(to, [new File(['%PDF-1.7'], '執照.jpg'), new File(['文字'], 'a.txt')]);
    expect(await licenceOf(id)).toEqual({ state: 'both', complete: 0.5 });
    expect((await attachmentsByIds(filed.value.files)).map(({ type }) => type)).toEqual(['pdf', 'text']);
    await undoBatch(filed.batch);
    expect(await licenceOf(id)).toEqual({ state: 'paper', complete: 0.5 });
    expect(await db.attachments.count()).toBe(0);
  });

  it('take a file dropped on an empty slot; the last file out takes a document without paper with it', async () => {
    const { id } = await newCustomer('首鋼');
    const { value } = await fileFiles({ customerId: id, section: 'basic', slot: 'licence', documentId: '' }, [new File(['x'], 'x.txt')]);
    expect((await licenceOf(id)).state).toBe('electronic');
    await unfileFile(value.id, value.files[0] as string);
    expect((await licenceOf(id)).state).toBe('missing');
  });

  it('refuse a file of 2 GB before anything of it is read, and write nothing', async () => {
    const { id } = await newCustomer('首鋼');
    const huge = new File(['x'], 'film.pdf');
    Object.defineProperty(huge, 'size', { value: 2 * 1_024 ** 3 });
    huge.arrayBuffer = () => Promise.reject(new Error('it was read'));
    expect(huge.size).toBeGreaterThan(LARGEST_ATTACHMENT);
    const filing = fileFiles({ customerId: id, section: 'basic', slot: 'licence', documentId: '' }, [huge]);
    await expect(filing).rejects.toThrow('more than 50 MB');
    expect(await db.archiveDocuments.count()).toBe(0);
  });

  it('are not required of a customer where a reason says so', async () => {
    const { id } = await newCustomer('首鋼');
    await expect(waiveSlot(id, 'basic', 'licence', ' ')).rejects.toThrow(RangeError);
    const waived = await waiveSlot(id, 'basic', 'licence', '外商代表處');
    expect((await licenceOf(id)).state).toBe('notRequired');
    expect((await archiveOf(id, TODAY)).slots[0]?.notRequiredBecause).toBe('外商代表處');
    await undoBatch(waived.batch);
    await waiveSlot(id, 'basic', 'licence', '外商');
    await requireSlot(id, 'licence');
    expect((await licenceOf(id)).state).toBe('missing');
  });

  it('§6.1.2 destroyed leave a record and an empty slot', async () => {
    const { id } = await newCustomer('首鋼');
    const { value } = await saveDocument(paper(id, 'licence', { title: '舊照' }));
    await destroyDocument(value.id, TODAY);
    const picture = await archiveOf(id, TODAY);
    expect(picture.destroyed).toMatchObject([{ title: '舊照', destroyedOn: TODAY, paper: null }]);
    expect((await licenceOf(id)).state).toBe('missing');
  });

  it('that are neither on paper nor a file are no documents', async () => {
    await expect(saveDocument(paper('c', 'licence', { paper: null }))).rejects.toThrow(RangeError);
    await expect(saveDocument(paper('c', 'licence', { pages: 1.5 }))).rejects.toThrow(RangeError);
  });

  it('beyond what is expected stand apart; what is missing is listed for the shelf', async () => {
    const { id } = await newCustomer('首鋼');
    await saveDocument(paper(id, '', { section: 'contracts', title: '框架協議' }));
    expect((await archiveOf(id, TODAY)).others).toMatchObject([{ title: '框架協議' }]);
    expect((await missingDocuments([id], TODAY)).map(({ slot }) => slot)).toEqual(['licence', 'purchaseRecord']);
  });
});

describe('§6.1.2 the list of archives', () => {
  it('sorts by completeness and filters what is missing or expired; a parameter changes it at once', async () => {
    const [a, b] = [await newCustomer('甲'), await newCustomer('乙')];
    await saveDocument(paper(a.id, 'licence', { validUntil: '2026-11-25' }));
    await saveDocument(paper(b.id, 'licence'));
    const query = { asOf: TODAY, show: 'all', text: '', place: '', order: { by: 'complete', descending: true } } as const;
    const rows = async (more: Partial<Parameters<typeof archiveList>[0]> = {}) => {
      const order = await archiveList({ ...query, ...more });
      return (await archiveRows(order.token, 0, order.count)).map(({ name, missing, expired, complete }) => [
        name,
        missing,
        expired,
        complete,
      ]);
    };
    expect(await rows()).toEqual([
      ['乙', 1, 0, 0.5],
      ['甲', 1, 1, 0],
    ]);
    expect(await rows({ show: 'expired' })).toHaveLength(1);
    await saveParameterVersion({ effectiveFrom: TODAY, values: { expectedPurchaseRecordOf: 'nobody' }, reason: '' });
    expect(await rows({ show: 'missing' })).toEqual([]);
  });
});
