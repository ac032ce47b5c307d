import type { Complaint } from '../../../../../shared/records/complaint.ts';
import type { ComplaintClock } from '../../../../../shared/rules/4-relationship/index.ts';
import type { ComplaintRow } from '../../../../../renderer/data/relationship/complaint-row.ts';

export const COMPLAINT: Complaint = {
  id: 'c1',
  no: 'TS-2026-0001',
  customerId: 'k1',
  receivedAt: '2026-11-26T10:00',
  channel: 'phone',
  receivedBy: '林客服',
  kind: 'weight',
  contractNo: 'HT-1',
  product: '螺紋鋼',
  spec: 'Φ16',
  heatNo: '24B01837',
  quantityKg: 12_500,
  content: '過磅少 80 公斤',
  photos: [],
  handledBy: '林客服',
  state: 'received',
  contactedAt: null,
  fedBackAt: null,
  closedAt: null,
  waits: [],
  reopenings: [],
  cause: '',
  whys: [],
  solution: null,
  solutionText: '',
  costFen: null,
  satisfied: null,
  createdAt: 1,
  updatedAt: 1,
};

export const CLOCK: ComplaintClock = {
  clock: 'contact',
  clause: '§4.3.2',
  startedAt: '2026-11-26T10:00',
  dueAt: '2026-11-26T12:00',
  certain: true,
  doneAt: null,
  state: 'running',
  leftMinutes: 120,
};

export function complaintRow(complaint: Partial<Complaint>, clocks: readonly Partial<ComplaintClock>[] = [], name = '甲'): ComplaintRow {
  const all = clocks.map((clock): ComplaintClock => ({ ...CLOCK, ...clock }));
  return {
    complaint: { ...COMPLAINT, ...complaint },
    name,
    salesRep: '',
    grade: null,
    clocks: all,
    running: all.find(({ doneAt }) => doneAt === null) ?? null,
    redMark: false,
    waiting: false,
  };
}
