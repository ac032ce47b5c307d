import type { DossierInput } from '../../../../shared/dossier/dossier-input.ts';
import type { ArchiveDocument } from '../../../../shared/records/archive-document.ts';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import type { Contract } from '../../../../shared/records/contract.ts';
import type { ImprovementMeasure } from '../../../../shared/records/improvement-measure.ts';
import type { ServiceRequest } from '../../../../shared/records/service-request.ts';
import type { Visit } from '../../../../shared/records/visit.ts';
import { CUSTOMER } from './dossier-fixture.ts';

const OF = { customerId: CUSTOMER.id, createdAt: 0, updatedAt: 0 } as const;

export function visit(on: string, opinions: string): Visit {
  return {
    ...OF,
    id: `v-${on}`,
    kind: 'onSite',
    state: 'done',
    on,
    by: '陳靜',
    ratings: { quality: 4, price: 3, service: null },
    opinions,
    plans: [],
    photos: [],
    nextStep: '寄樣品',
    nextOn: null,
    reason: '',
  };
}

export function complaint(no: string, content: string): Complaint {
  return {
    ...OF,
    id: `k-${no}`,
    no,
    receivedAt: '2026-10-08T09:30',
    channel: 'phone',
    receivedBy: '陳靜',
    kind: 'weight',
    contractNo: '',
    product: '螺紋鋼',
    spec: '',
    heatNo: '',
    quantityKg: null,
    content,
    photos: [],
    handledBy: '陳靜',
    state: 'closed',
    contactedAt: null,
    fedBackAt: null,
    closedAt: null,
    waits: [],
    reopenings: [],
    cause: '磅差',
    whys: [],
    solution: 'credit',
    solutionText: '補 1,250 元',
    costFen: 125_000,
    satisfied: true,
  };
}

export const MEASURE: ImprovementMeasure = {
  id: 'm',
  cause: '磅差',
  action: '每季校磅',
  owner: '林總',
  dueOn: '2026-12-01',
  doneOn: null,
  checkOn: '2027-01-01',
  effective: null,
  checkedOn: null,
  notes: '',
  createdAt: 0,
  updatedAt: 0,
};

export const REQUEST: ServiceRequest = {
  ...OF,
  id: 'r',
  kind: 'deliveryPlan',
  title: '分批送貨',
  details: '',
  owner: '陳靜',
  openedOn: '2026-09-01',
  dueOn: '2026-09-10',
  state: 'done',
  result: '已排定',
  closedOn: '2026-09-09',
};

export function contract(contractNo: string, state: Contract['state']): Contract {
  return {
    ...OF,
    id: contractNo,
    contractNo,
    kind: 'framework',
    state,
    signedOn: '2026-01-05',
    startsOn: '2026-01-05',
    endsOn: '2026-12-31',
    weightKg: 500_000,
    amountFen: 200_000_000,
    paymentDays: 30,
    salesRep: '陳靜',
    notes: '',
  };
}

export function document(title: string, section: ArchiveDocument['section']): ArchiveDocument {
  return {
    ...OF,
    id: title,
    section,
    slot: '',
    title,
    documentDate: '2026-02-02',
    validUntil: null,
    paper: { room: '1', cabinet: 'A', shelf: '3', box: '' },
    pages: 4,
    copies: 1,
    files: [],
    keepUntil: null,
    destroyedOn: null,
    notRequiredBecause: '',
    notes: '',
  };
}

/** Something of everything. */
export function everyRecord(): Pick<DossierInput, 'contracts' | 'afterSales' | 'documents'> {
  return {
    contracts: [contract('KJ-1', 'effective'), contract('KJ-2', 'draft')],
    afterSales: {
      visits: [visit('2026-05-01', '滿意'), visit('2026-08-01', '王建華說報價 3,850 元/噸偏高，電話 13812345678')],
      complaints: [complaint('TS-1', '少 1.2 噸'), complaint('TS-2', '請回覆 wang@example.com')],
      measures: [MEASURE],
      requests: [REQUEST],
    },
    documents: {
      slots: [
        { slot: 'licence', section: 'basic', state: 'missing', documents: [], recorded: false, notRequiredBecause: '' },
        { slot: 'profile', section: 'basic', state: 'notRequired', documents: [], recorded: false, notRequiredBecause: '' },
      ],
      others: [document('銀行資信證明', 'credit'), document('會議紀要', 'credit')],
    },
  };
}
