import type { ServiceRequest } from '../../../shared/records/service-request.ts';

export interface ServiceRequestRow {
  readonly request: ServiceRequest;
  /** Of the customer. */
  readonly name: string;
}
