import { describe, expect, it } from 'vitest';
import { cataloguePaper, documentOfPaper } from '../../../../../shared/reconcile/archive/catalogue-paper.ts';
import { slotOfPaper } from '../../../../../shared/reconcile/archive/slot-of-paper.ts';

const ROW = { archiveNo: 'DA-1', customer: '無錫恒達鋼鐵有限公司' };

describe('§6.1.1 a paper of a catalogue', () => {
  it.each([
    ['營業執照', '', 'basic', 'licence'],
    ['基本資料', '营业执照副本', 'basic', 'licence'],
    ['合同', '2019 年螺紋鋼購銷合同', 'contracts', 'salesContract'],
    ['合同', '技術協議', 'contracts', 'technicalAgreement'],
    ['財務', '2024 年財務報表', 'credit', 'statements'],
    ['税务登记证', '', 'basic', 'licence'],
    ['纳税证明', '', 'credit', 'taxRecord'],
    ['投訴', '質量異議處理單', 'afterSales', 'complaintRecord'],
    ['Contract', 'Annual', 'contracts', 'salesContract'],
    ['售後服務', '安裝照片', 'afterSales', ''],
    ['其他', '剪報', 'basic', ''],
  ])('%s %s lies in %s as %s', (type, title, section, slot) => {
    expect(slotOfPaper(type, title)).toMatchObject({ section, slot });
  });

  it('is none where the row describes the folder itself', () => {
    const rows: readonly Readonly<Record<string, string>>[] = [
      ROW,
      { ...ROW, documentType: '客戶檔案' },
      { ...ROW, title: '无锡恒达钢铁公司' },
      { archiveNo: 'DA-1', title: '無錫恒達' },
    ];
    for (const fields of rows) expect(cataloguePaper(fields, 'x')).toBeNull();
    expect(cataloguePaper({ ...ROW, title: '營業執照' }, 'x')).not.toBeNull();
    expect(cataloguePaper({ ...ROW, documentType: '合同' }, 'x')).not.toBeNull();
  });

  it('keeps place, pages, copies, day, remark and borrower, and where it was read', () => {
    const fields = { ...ROW, documentType: '合同', title: '購銷合同', location: '檔案室/1櫃/2層', pages: 12, copies: 2 };
    const paper = cataloguePaper({ ...fields, filedOn: '2019-03-05', notes: '原件', borrowedBy: '王五' }, '目錄.xlsx!1!7');
    expect(paper && documentOfPaper(paper, { id: 'd', customerId: 'c', at: 5 })).toMatchObject({
      section: 'contracts',
      slot: 'salesContract',
      title: '購銷合同',
      documentDate: '2019-03-05',
      paper: { room: '檔案室', cabinet: '1櫃', shelf: '2層', box: '' },
      pages: 12,
      copies: 2,
      notes: '原件 · 王五',
      source: '目錄.xlsx!1!7',
    });
  });

  it('a year alone is no day, and what fills no slot is called by its kind', () => {
    const paper = cataloguePaper({ ...ROW, documentType: '剪報', filedOn: '2019' }, 'x');
    expect(paper && documentOfPaper(paper, { id: 'd', customerId: 'c', at: 5 })).toMatchObject({
      documentDate: null,
      title: '剪報',
      slot: '',
    });
  });
});
