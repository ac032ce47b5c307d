import type { Complaint, ComplaintChannel, ComplaintKind, ComplaintState, SolutionKind } from '../../../shared/records/complaint.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { dateOfTime } from '../../../shared/values/local-time.ts';
import type { ColumnOut, RowOut, SheetOut } from '../../../shared/workbook/write-workbook.ts';
import { askColumns } from '../columns-client.ts';
import type { ComplaintRow } from './complaint-row.ts';
import { localNow } from './local-now.ts';

/** In the order of the customary register, 客戶投訴登記表. */
export const REGISTER_COLUMNS = [
  'no',
  'receivedOn',
  'customer',
  'channel',
  'contractNo',
  'product',
  'spec',
  'heatNo',
  'quantity',
  'kind',
  'content',
  'receivedBy',
  'handledBy',
  'contactedAt',
  'contactDueAt',
  'cause',
  'solution',
  'solutionText',
  'cost',
  'fedBackAt',
  'feedbackDueAt',
  'satisfied',
  'reopened',
  'closedOn',
  'state',
  'overdue',
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** The words of the screen's language. */
export interface RegisterWords {
  readonly sheet: string;
  readonly columns: Readonly<Record<RegisterColumn, string>>;
  readonly channels: Readonly<Record<ComplaintChannel, string>>;
  readonly kinds: Readonly<Record<ComplaintKind, string>>;
  readonly states: Readonly<Record<ComplaintState, string>>;
  readonly solutions: Readonly<Record<SolutionKind, string>>;
  readonly yes: string;
  readonly no: string;
}

/** §4.3: the register of what was received between two days, both included, oldest first, as a sheet for Excel. */
export async function complaintRegister(from: LocalDate, to: LocalDate, words: RegisterWords): Promise<SheetOut> {
  const rows = await askColumns('complaintsBetween', from, to, localNow());
  return {
    name: words.sheet,
    columns: REGISTER_COLUMNS.map((column): ColumnOut => ({
      header: words.columns[column],
      width: WIDE.has(column) ? 32 : 14,
      kind: KINDS[column] ?? 'text',
    })),
    rows: rows.map((row) => registerRow(row, words)),
  };
}

const WIDE: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>(['customer', 'content', 'solutionText']);
const KINDS: Readonly<Partial<Record<RegisterColumn, ColumnOut['kind']>>> = {
  receivedOn: 'date',
  closedOn: 'date',
  quantity: 'tonnes',
  cost: 'money',
  reopened: 'integer',
};

function registerRow({ complaint, name, clocks, redMark }: ComplaintRow, words: RegisterWords): RowOut {
  const [contact, feedback] = clocks;
  const cells: Record<RegisterColumn, RowOut[number]> = {
    ...textsOf(complaint),
    customer: name,
    channel: words.channels[complaint.channel],
    kind: words.kinds[complaint.kind],
    state: words.states[complaint.state],
    solution: complaint.solution === null ? '' : words.solutions[complaint.solution],
    satisfied: complaint.satisfied === null ? '' : complaint.satisfied ? words.yes : words.no,
    overdue: redMark ? words.yes : words.no,
    contactDueAt: minute(contact?.dueAt ?? null),
    feedbackDueAt: minute(feedback?.dueAt ?? null),
  };
  return REGISTER_COLUMNS.map((column) => cells[column]);
}

function textsOf(complaint: Complaint) {
  const { no, receivedAt, contractNo, product, spec, heatNo, quantityKg, content, receivedBy, handledBy } = complaint;
  const { contactedAt, fedBackAt, closedAt, cause, solutionText, costFen, reopenings } = complaint;
  return {
    no,
    receivedOn: dateOfTime(receivedAt),
    contractNo,
    product,
    spec,
    heatNo,
    quantity: quantityKg,
    content,
    receivedBy,
    handledBy,
    contactedAt: minute(contactedAt),
    cause,
    solutionText,
    cost: costFen,
    fedBackAt: minute(fedBackAt),
    reopened: reopenings.length,
    closedOn: closedAt === null ? null : dateOfTime(closedAt),
  };
}

function minute(time: string | null): string | null {
  return time === null ? null : time.replace('T', ' ');
}
