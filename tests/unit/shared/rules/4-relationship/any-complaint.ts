import type { Complaint } from '../../../../../shared/records/complaint.ts';

/** A complaint just received; the test names what matters to it. */
export function complaintOf(parts: Partial<Complaint> = {}): Complaint {
  return {
    id: 'c1',
    no: 'TS-1',
    customerId: 'k1',
    receivedAt: '2026-11-26T09:00',
    channel: 'phone',
    receivedBy: '王',
    kind: 'weight',
    contractNo: '',
    product: '螺紋鋼',
    spec: '12',
    heatNo: '',
    quantityKg: 30_000,
    content: '磅差',
    photos: [],
    handledBy: '王',
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
    createdAt: 0,
    updatedAt: 0,
    ...parts,
  };
}
