import { COMPLAINT_CHANNELS, COMPLAINT_KINDS } from '../../../../shared/records/complaint.ts';
import { foldWidth } from '../../../../shared/values/fold-text.ts';
import type { Id, Kilograms } from '../../../../shared/values/id.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import { failed, ok, type Result } from '../../../../shared/values/result.ts';
import { checkComplaint, type ComplaintDraft, type ComplaintProblem } from '../../../data/relationship/check-complaint.ts';

/** In the order in which they are asked. */
export const RECORD_FIELDS = [
  'customerId',
  'customerName',
  'kind',
  'content',
  'channel',
  'product',
  'spec',
  'heatNo',
  'quantity',
  'contractNo',
  'receivedAt',
  'receivedBy',
  'handledBy',
  'photos',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];
export type TypedRecord = Readonly<Record<RecordField, string>>;
export type RecordProblem = ComplaintProblem['code'] | 'notANumber' | 'chooseCustomer';
export type RecordProblems = Readonly<Partial<Record<RecordField, RecordProblem>>>;

const HEAVIEST_TONNES = 1_000_000_000;

/** The typed form as a complaint, or everything that keeps it from being saved. `id` is of the one that it corrects. */
export function readRecord(typed: TypedRecord, now: LocalTime, id?: Id): Result<ComplaintDraft, RecordProblems> {
  const quantity = readTonnes(typed.quantity);
  const kind = COMPLAINT_KINDS.find((each) => each === typed.kind);
  const draft: ComplaintDraft = {
    customerId: typed.customerId,
    receivedAt: typed.receivedAt,
    channel: COMPLAINT_CHANNELS.find((each) => each === typed.channel) ?? 'phone',
    receivedBy: typed.receivedBy.trim(),
    kind: kind ?? 'other',
    contractNo: foldWidth(typed.contractNo),
    product: foldWidth(typed.product),
    spec: foldWidth(typed.spec),
    heatNo: foldWidth(typed.heatNo),
    quantityKg: quantity.ok ? quantity.value : null,
    content: typed.content.trim(),
    photos: typed.photos === '' ? [] : typed.photos.split(','),
    handledBy: typed.handledBy.trim(),
    ...(id === undefined ? {} : { id }),
  };
  const problems: Partial<Record<RecordField, RecordProblem>> = {};
  for (const { field, code } of checkComplaint(draft, now)) problems[FIELD_OF[field] ?? 'content'] = code;
  if (problems.customerId !== undefined && typed.customerName.trim() !== '') problems.customerId = 'chooseCustomer';
  if (kind === undefined) problems.kind = 'required';
  if (!quantity.ok) problems.quantity = 'notANumber';
  return Object.keys(problems).length > 0 ? failed(problems) : ok(draft);
}

const FIELD_OF: Readonly<Partial<Record<ComplaintProblem['field'], RecordField>>> = {
  customerId: 'customerId',
  receivedBy: 'receivedBy',
  content: 'content',
  receivedAt: 'receivedAt',
  quantityKg: 'quantity',
};

/** Tonnes as typed to whole kilograms; null for nothing. */
function readTonnes(text: string): Result<Kilograms | null, 'notANumber'> {
  const plain = foldWidth(text).replaceAll(',', '');
  if (plain === '') return ok(null);
  const tonnes = Number(plain.replace(/\s*t$/i, ''));
  return Number.isFinite(tonnes) && tonnes < HEAVIEST_TONNES ? ok(Math.round(tonnes * 1_000)) : failed('notANumber');
}
