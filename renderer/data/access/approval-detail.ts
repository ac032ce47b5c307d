import type { AccessRequest } from '../../../shared/records/access-request.ts';

/** What the log says of an approval beside its sections: for whom, how it was decided, until when. */
export function approvalDetail(request: AccessRequest): string {
  const { number, requester, medium, decidedBySlip, decidedByCode, grantedUntil } = request;
  const way = decidedBySlip !== '' ? `slip ${decidedBySlip}` : decidedByCode !== '' ? 'code' : 'signed in';
  return [number, requester, way, medium, grantedUntil].join(' · ');
}
