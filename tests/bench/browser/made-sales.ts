import { salesColumnsBuilder, type SalesColumns } from '../../../renderer/data/columns/sales-columns.ts';
import { newId } from '../../../renderer/data/clock.ts';
import type { CustomerDraft } from '../../../shared/records/customer.ts';
import type { Id } from '../../../shared/values/id.ts';
import { fromDayNumber } from '../../../shared/values/local-date.ts';

const PLACES = ['无锡', '杭州', '苏州', '南京', '宁波', '常州', '合肥', '徐州', '嘉兴', '重庆'];
const NAMES = ['华申', '恒力', '同创', '永盛', '正大', '中天', '宏远', '鑫达', '长江', '东海'];
const FORMS = ['建设集团有限公司', '机械制造有限公司', '金属制品厂', '建材经营部', '钢结构股份有限公司'];

export function madeCustomers(count: number): (CustomerDraft & { readonly id: Id })[] {
  return Array.from({ length: count }, (_, i) => ({
    id: newId(),
    name: `${PLACES[i % 10] ?? ''}${NAMES[Math.floor(i / 10) % 10] ?? ''}${i}${FORMS[i % 5] ?? ''}`,
    code: `KH${String(i).padStart(6, '0')}`,
    phone: `13${String(900_000_000 - i)}`,
    salesRep: ['陈静', '罗秀英', '王强'][i % 3] ?? '',
    region: PLACES[i % 10] ?? '',
  }));
}

export function madeSales(customers: readonly { readonly id: Id }[], count: number): SalesColumns {
  const builder = salesColumnsBuilder();
  builder.startLedger();
  for (let i = 0; i < count; i += 1) {
    const kg = 1000 + ((i * 7919) % 60_000);
    const price = 380_000 + ((i * 31) % 1400) * 100;
    builder.add({
      customerId: customers[(i * 31) % customers.length]?.id ?? '',
      date: fromDayNumber(19_600 + (i % 900)),
      contractNo: '',
      docNo: `CK${i}`,
      product: '螺纹钢',
      materialGrade: 'HRB400E',
      spec: `Φ${12 + (i % 20)}*9000`,
      mill: '沙钢',
      pieces: null,
      weightKg: kg,
      unitPriceFen: price,
      amountFen: Math.round((kg * price) / 1000),
      weighing: 'weighed',
      salesRep: '陈静',
      notes: '',
    });
  }
  return builder.build();
}

export const NO_COUNTS = { customersSame: 0, customersUnsure: 0, rowsLeftOut: 0 } as const;
