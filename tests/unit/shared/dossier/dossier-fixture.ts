import type { DossierInput } from '../../../../shared/dossier/dossier-input.ts';
import { DOSSIER_SECTIONS } from '../../../../shared/dossier/dossier.ts';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import type { Customer } from '../../../../shared/records/customer.ts';
import type { SalesLine } from '../../../../shared/records/sales-line.ts';
import { gradeOf, industryOf, scaleOf, type GradingFigures } from '../../../../shared/rules/2-grading/index.ts';
import { addDays, lastClosedMonths } from '../../../../shared/values/local-date.ts';
import { dossierCredit } from './credit-fixture.ts';

const AS_OF = '2026-11-23';

export const CUSTOMER: Customer = {
  id: '01934f5e-0000-7000-8000-000000000001',
  code: 'KH003162',
  name: '江蘇永盛建築工程有限公司',
  shortName: '永盛建築',
  formerNames: ['無錫永盛建築公司'],
  creditCode: '91350100M000100Y43',
  legalRepresentative: '沈國強',
  industry: 'construction',
  subTrade: '',
  region: '無錫',
  address: '江蘇省無錫市梁溪區人民路 18 號',
  businessScope: '房屋建築工程施工總承包；市政公用工程；鋼結構工程',
  phone: '0510-8270 1234',
  email: '',
  salesRep: '陳靜',
  stage: 'active',
  since: '2019-03-01',
  declaredAnnualKg: null,
  ledgerGrade: null,
  notes: '',
  contacts: [
    {
      id: 'c',
      name: '王建華',
      position: '採購經理',
      phone: '13812345678',
      email: 'wang@example.com',
      salutation: '',
      birthday: null,
      notes: '',
    },
  ],
  needs: [],
  createdAt: 0,
  updatedAt: 0,
  createdBatch: '',
};

/** Newest first, one line every three days, a contract for every ten. */
export function salesLines(count: number): readonly SalesLine[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `line-${index}`,
    customerId: CUSTOMER.id,
    date: addDays(AS_OF, -3 * index),
    contractNo: `HT-${Math.floor(index / 10)}`,
    docNo: `XS${String(count - index).padStart(6, '0')}`,
    product: index % 7 === 0 ? '熱軋花紋鋼板（防滑）' : '螺紋鋼',
    materialGrade: 'HRB400E',
    spec: index % 5 === 0 ? 'Φ25×12000' : 'Φ16×9000',
    mill: '沙鋼',
    pieces: 4,
    weightKg: index % 40 === 39 ? -1200 : 30_000 + index,
    unitPriceFen: 385_000,
    amountFen: index % 40 === 39 ? -462_000 : 11_550_000 + index,
    weighing: 'weighed',
    salesRep: '陳靜',
    notes: '',
    reverses: '',
    batch: '',
  }));
}

export function dossierInput(changes: Partial<DossierInput> = {}): DossierInput {
  const figures: GradingFigures = {
    purchasedKg: 18_204_660,
    purchasedFen: 7_130_000_000,
    companyFen: 155_000_000_000,
    activeMonths: 11,
    yearsOfCooperation: 7,
    credit: 'notYetAssessed',
  };
  const parameters = parametersAt([], AS_OF);
  const lines = changes.lines ?? salesLines(400);
  return {
    customer: CUSTOMER,
    industry: industryOf(CUSTOMER.industry, AS_OF),
    scale: scaleOf(figures, parameters, AS_OF),
    grade: gradeOf(figures, parameters, AS_OF),
    figures,
    effective: null,
    months: [...lastClosedMonths(AS_OF, 12), '2026-11'].map((month, index) => ({
      month,
      weightKg: 1_000_000 * index,
      amountFen: 385_000_000 * index,
      lines: index,
    })),
    lines,
    lineCount: lines.length,
    entries: [],
    contracts: [],
    afterSales: { visits: [], complaints: [], measures: [], requests: [] },
    documents: { slots: [], others: [] },
    credit: dossierCredit([]),
    totals: { weightKg: 12_000_000, amountFen: 4_620_000_000 },
    company: '宏遠鋼貿',
    who: '陳靜',
    asOf: AS_OF,
    printedAt: Date.UTC(2026, 10, 23, 6, 2),
    sections: DOSSIER_SECTIONS,
    ...changes,
  };
}
