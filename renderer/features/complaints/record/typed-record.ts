import type { Complaint } from '../../../../shared/records/complaint.ts';
import type { TypedRecord } from './read-record.ts';

/** Nothing typed yet: taken by telephone by the one who sits here, at the minute when the form was opened. */
export function emptyRecord(who: string): TypedRecord {
  return {
    customerId: '',
    customerName: '',
    kind: '',
    content: '',
    channel: 'phone',
    product: '',
    spec: '',
    heatNo: '',
    quantity: '',
    contractNo: '',
    receivedAt: '',
    receivedBy: who,
    handledBy: who,
    photos: '',
  };
}

/** A recorded complaint as the form shows it. */
export function typedRecord(complaint: Complaint, customerName: string): TypedRecord {
  const { customerId, kind, content, channel, product, spec, heatNo, quantityKg, contractNo, receivedAt, receivedBy, handledBy, photos } =
    complaint;
  return {
    customerId,
    customerName,
    kind,
    content,
    channel,
    product,
    spec,
    heatNo,
    quantity: quantityKg === null ? '' : String(quantityKg / 1_000),
    contractNo,
    receivedAt,
    receivedBy,
    handledBy,
    photos: photos.join(','),
  };
}
