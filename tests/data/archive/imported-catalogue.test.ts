import { beforeEach, describe, expect, it } from 'vitest';
import { archiveOf, catalogueOffer, takeImportedCatalogue } from '../../../renderer/data/archive/archives.ts';
import { saveDocument } from '../../../renderer/data/archive/documents.ts';
import { moveFolders } from '../../../renderer/data/archive/folders.ts';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import type { FileView } from '../../../renderer/data/ledgers/ledger-views.ts';
import { startReading } from '../../../renderer/data/ledgers/read-ledgers.ts';
import { sheetJsFile } from '../../fixtures/builders/sheetjs-file.ts';
import { newCustomer } from '../support/archive-drafts.ts';
import { freshDatabase } from '../support/fresh-database.ts';

type Rows = readonly (readonly (string | number)[])[];
const HEADER = ['档案编号', '客户名称', '档案类别', '档案名称', '存放位置', '页数', '份数', '归档日期'];

beforeEach(freshDatabase);

async function imported(name: string, rows: Rows): Promise<string> {
  let files: readonly FileView[] = [];
  const session = startReading((views) => {
    files = views;
  });
  await session.add([{ name, bytes: sheetJsFile({ 目錄: [HEADER, ...rows] }, 'xlsx') }]);
  await session.plan(files.map(({ id }) => id));
  return (await session.save(() => undefined)).batch;
}

const CATALOGUE: Rows = [
  ['DA-001', '無錫恒達鋼鐵貿易有限公司', '合同', '2019 年購銷合同', '檔案室/1櫃', 12, 2, '2019-03-05'],
  ['DA-001', '無錫恒達鋼鐵貿易有限公司', '基本資料', '營業執照', '檔案室/1櫃', 1, 1, '2018-01-02'],
  ['DA-002', '無錫恒達鋼鐵貿易有限公司', '合同', '2020 年購銷合同', '檔案室/2櫃', 9, 1, '2020-03-05'],
  ['DA-003', '寧波瑞豐機械有限公司', '合同', '購銷合同', '檔案室/2櫃', 5, 1, '2020-03-05'],
  ['DA-003', '蘇州同創金屬製品有限公司', '合同', '購銷合同', '檔案室/2櫃', 4, 1, '2020-03-06'],
  ['ZD-01', '', '制度', '客戶管理制度', '1號櫃', 30, 1, '2026-01-10'],
];

describe('§6.1.1 an imported catalogue', () => {
  it('becomes folders and documents with place, pages and copies; what is in doubt stays out with its reason; undo takes all away', async () => {
    const { id } = await newCustomer('無錫恒達鋼鐵貿易有限公司');
    await imported('目錄.xlsx', CATALOGUE);
    const offer = await catalogueOffer();
    expect(offer).toMatchObject({ folders: 2, documents: 3, customers: 1, leftOut: { count: 3 } });
    expect(offer.leftOut.rows.map(({ reason, number, source }) => [reason, number, source])).toEqual([
      ['sharedNumber', 'DA-003', '目錄.xlsx!目錄!5'],
      ['sharedNumber', 'DA-003', '目錄.xlsx!目錄!6'],
      ['noCustomer', 'ZD-01', '目錄.xlsx!目錄!7'],
    ]);
    const taken = await takeImportedCatalogue();
    expect(taken.value).toEqual({ folders: 2, documents: 3 });
    const archive = await archiveOf(id, '2026-11-26');
    expect(archive.folders).toMatchObject([
      { number: 'DA-001', volume: 1, pages: 13, place: { room: '檔案室', cabinet: '1櫃' } },
      { number: 'DA-002', volume: 2, pages: 9, place: { room: '檔案室', cabinet: '2櫃' } },
    ]);
    const contracts = archive.slots.find(({ slot }) => slot === 'salesContract');
    expect(contracts).toMatchObject({ state: 'paper' });
    expect(contracts?.documents[0]).toMatchObject({ title: '2019 年購銷合同', pages: 12, copies: 2, documentDate: '2019-03-05' });
    expect(archive.slots.find(({ slot }) => slot === 'licence')).toMatchObject({ state: 'paper' });
    await undoBatch(taken.batch);
    expect([await db.archiveFolders.count(), await db.archiveDocuments.count()]).toEqual([0, 0]);
    expect(await catalogueOffer()).toMatchObject({ folders: 2, documents: 3 });
  });

  it('is taken over once, whatever happened to it since; a longer catalogue adds only what is new', async () => {
    const { id } = await newCustomer('無錫恒達鋼鐵貿易有限公司');
    await imported('目錄.xlsx', CATALOGUE);
    await takeImportedCatalogue();
    await moveFolders([id], { room: '新庫', cabinet: '', shelf: '', box: '' });
    const [document] = await db.archiveDocuments.toArray();
    if (document) await saveDocument({ ...document, title: '改過的名稱' });
    expect(await catalogueOffer()).toMatchObject({ folders: 0, documents: 0 });
    expect((await takeImportedCatalogue()).value).toEqual({ folders: 0, documents: 0 });
    await imported('目錄 2026.xlsx', [
      ...CATALOGUE,
      ['DA-009', '無錫恒達鋼鐵貿易有限公司', '合同', '2026 年購銷合同', '檔案室/3櫃', 3, 1, '2026-03-05'],
    ]);
    expect(await catalogueOffer()).toMatchObject({ folders: 1, documents: 1 });
    expect((await takeImportedCatalogue()).value).toEqual({ folders: 1, documents: 1 });
  });

  it('is no longer offered when its import was undone', async () => {
    await newCustomer('無錫恒達鋼鐵貿易有限公司');
    await undoBatch(await imported('目錄.xlsx', CATALOGUE));
    expect(await catalogueOffer()).toMatchObject({ folders: 0, documents: 0, leftOut: { count: 0 } });
  });
});
