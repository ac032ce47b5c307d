import type { LedgerKind } from './reading.ts';

/** How the cells of a field are read. */
export type FieldType =
  | 'text'
  | 'code'
  | 'phone'
  | 'creditCode'
  | 'date'
  | 'fen'
  | 'fenPerTonne'
  | 'kg'
  | 'pieces'
  | 'weighing'
  | 'grade'
  | 'satisfied'
  | 'ageing'
  | 'period';

export interface LedgerField {
  readonly field: string;
  readonly type: FieldType;
  /** How much a column of this field speaks for the kind. */
  readonly weight: number;
}

export type RecordKind = Exclude<LedgerKind, 'other'>;

export const RECORD_KINDS: readonly RecordKind[] = ['customers', 'sales', 'receivables', 'payments', 'contracts', 'complaints', 'archive'];

function fields(list: string): readonly LedgerField[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [field = '', type = 'text', weight = '1'] = entry.split(':');
      return { field, type: type as FieldType, weight: Number(weight) };
    });
}

/** Fields and their order by `ledger-command.md`; `period` is one column that gives two days (`startsOn`, `endsOn`). */
export const LEDGER_FIELDS: Readonly<Record<LedgerKind, readonly LedgerField[]>> = {
  customers:
    fields(`code:code:1.5 name:text:1 shortName:text:3 creditCode:creditCode:5 legalRepresentative:text:4 industry:text:3 contact:text:2 phone:phone:2 email:text:3
    address:text:3 businessScope:text:4 grade:grade:2 salesRep:text:1 annualPurchaseKg:kg:4 since:date:2 notes:text:0.2`),
  sales:
    fields(`date:date:1 customer:text:1 contractNo:code:0.7 docNo:code:1 product:text:2 materialGrade:text:3 spec:text:2 mill:text:2 pieces:pieces:2 weightKg:kg:2
    unitPriceFen:fenPerTonne:3 amountFen:fen:1 weighing:weighing:4 salesRep:text:0.7 notes:text:0.2`),
  receivables:
    fields(`customer:text:1 docNo:code:0.7 contractNo:code:0.7 date:date:1 dueOn:date:3 amountFen:fen:1.5 paidFen:fen:2.5 balanceFen:fen:3.5 ageing:ageing:2
    salesRep:text:0.7 notes:text:0.2`),
  payments: fields('date:date:1.5 customer:text:1 docNo:code:0.8 amountFen:fen:1.5 method:text:3.5 notes:text:0.2'),
  contracts:
    fields(`contractNo:code:1.5 customer:text:1 signedOn:date:4 startsOn:date:3 endsOn:date:3 period:period:4 weightKg:kg:1 amountFen:fen:1.2 status:text:2
    salesRep:text:0.7 notes:text:0.2`),
  complaints:
    fields(`receivedOn:date:2 customer:text:1 channel:text:4 content:text:5 product:text:1 cause:text:4 solution:text:4 handledBy:text:3 closedOn:date:4
    satisfied:satisfied:4 notes:text:0.2`),
  archive: fields(
    `archiveNo:code:5 customer:text:1 documentType:text:4 title:text:3 location:text:4 pages:pieces:4 copies:pieces:3 filedOn:date:4 borrowedBy:text:4 notes:text:0.2`,
  ),
  other: [],
};

export const FIGURE_TYPES: ReadonlySet<FieldType> = new Set<FieldType>(['fen', 'kg', 'pieces', 'fenPerTonne', 'ageing']);
/** Figures whose column can be added up. */
export const ADDED_TYPES: ReadonlySet<FieldType> = new Set<FieldType>(['fen', 'kg', 'pieces', 'ageing']);

const BY_NAME = new Map(RECORD_KINDS.map((kind) => [kind, new Map(LEDGER_FIELDS[kind].map((entry) => [entry.field, entry]))] as const));

export function ledgerField(kind: LedgerKind, field: string): LedgerField | undefined {
  return kind === 'other' ? undefined : BY_NAME.get(kind)?.get(field);
}
