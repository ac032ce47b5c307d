import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';

/** A catalogue of folders as an archivist keeps it. */
export function paperCatalogue(rows: readonly (readonly (string | number | null)[])[], name = '檔案目錄.xlsx'): File {
  const header = ['檔案編號', '客戶名稱', '文件類型', '存放位置', '頁數'];
  const bytes = writeWorkbook([
    { name: '目錄', columns: header.map((each) => ({ header: each, width: 20, kind: each === '頁數' ? 'integer' : 'text' })), rows },
  ]);
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}
