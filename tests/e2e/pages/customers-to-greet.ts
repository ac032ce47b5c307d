import type { Page } from '@playwright/test';
import { xlsxLedger } from '../import-ledgers.ts';
import { startEmpty } from './first-run.ts';
import { importLedgers } from './receivables-desk.ts';

/** 57 characters. */
const LONG_NAME = '中国江苏自由贸易试验区苏州片区长江三角洲一体化示范区永兴钢结构金属制品产业园开发建设投资控股集团股份有限公司';
export const FIRST = '无锡华申建设集团有限公司';

/** Six customers from one ledger, without a grade; five of them with an address for mail. */
export async function customersToGreet(page: Page): Promise<void> {
  await startEmpty(page);
  await importLedgers(
    page,
    xlsxLedger('客户信息表.xlsx', '客户', [
      ['客户编码', '客户名称', '行业', '联系人', '电话', '邮箱', '业务员'],
      ['K001', FIRST, '建筑', '李强', '0510-82701210', 'li.qiang@huashen.example.com', '陈静'],
      ['K002', LONG_NAME, '建筑', '周红', '0512-82701211', 'zhou@yongxing.example.com', '陈静'],
      ['K003', '常州新北机械制造有限公司', '机械', '赵敏', '0519-82701212', 'zhao@xinbei.example.com', '王磊'],
      ['K004', '苏州同创金属制品厂', '金属制品', '孙丽', '0512-82701213', 'sun@tongchuang.example.com', '王磊'],
      ['K005', '上海中天钢构股份有限公司', '建筑', '吴刚', '021-62701214', 'wu@zhongtian.example.com', '陈静'],
      ['K006', '宁波北仑船舶修造有限公司', '机械', '郑伟', '0574-82701215', '', '王磊'],
    ]),
  );
}
