import type { ComplaintKind } from '../../records/complaint.ts';

/** §4.4.1: what every customer is promised: steel to the national standards, on time, and service after the sale. */
export const SERVICE_PROMISES = ['quality', 'delivery', 'afterSales'] as const;
export type ServicePromise = (typeof SERVICE_PROMISES)[number];

/** The standards also say how far weight and size may be off, how the surface is, and that a certificate comes with it. */
const BROKEN_BY: Readonly<Record<Exclude<ComplaintKind, 'other'>, ServicePromise>> = {
  weight: 'quality',
  material: 'quality',
  dimension: 'quality',
  rust: 'quality',
  certificate: 'quality',
  delivery: 'delivery',
  service: 'afterSales',
};

/** §4.4.1: which promise a complaint of the kind is about; null for one of no kind. */
export function promiseOf(kind: ComplaintKind): ServicePromise | null {
  return kind === 'other' ? null : BROKEN_BY[kind];
}
