import type { Page } from '@playwright/test';
import type { PLACES } from '../../../renderer/app/places.ts';

type Place = (typeof PLACES)[number]['text'];

const NAMES: Readonly<Record<Place, string>> = {
  today: '今日|Today',
  customers: '客戶|客户|Customers',
  receivables: '應收|应收|Receivables',
  visits: '回訪|回访|Visits',
  complaints: '投訴|投诉|Complaints',
  care: '關懷|关怀|Care',
  archive: '檔案|档案|Archive',
  import: '匯入|导入|Import',
  policy: '制度|Policy',
  settings: '設定|设置|Settings',
};

/** By the navigation at the left, whatever is due there. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: new RegExp(`^(?:${NAMES[place]})(?:\\s*[\\d,]+)?$`) })
    .click();
}
