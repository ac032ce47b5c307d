import type { TodayItem, TodayKind } from '../../../shared/rules/4-relationship/index.ts';

type Way = (item: Pick<TodayItem, 'customerId' | 'recordId'>) => string;

function customer(tab: string): Way {
  return ({ customerId }) => (customerId === '' ? '/customers' : `/customers/${customerId}${tab === '' ? '' : `?tab=${tab}`}`);
}

const logVisit: Way = ({ customerId }) => `/visits?customer=${customerId}`;

const WAYS: Readonly<Record<TodayKind, Way>> = {
  complaintContact: ({ recordId }) => `/complaints/${recordId}`,
  complaintFeedback: ({ recordId }) => `/complaints/${recordId}`,
  enquiry: customer('care'),
  promise: () => '/receivables?tab=promises',
  dunning: () => '/receivables?tab=collect',
  approval: customer('credit'),
  suspension: () => '/receivables?tab=measures',
  bookedVisit: ({ customerId, recordId }) => `/visits?customer=${customerId}&visit=${recordId}`,
  visit: logVisit,
  serviceRequest: () => '/care?tab=requests',
  measure: () => '/complaints?tab=measures',
  nextStep: logVisit,
  assessment: customer('credit'),
  contract: customer('credit'),
  evidence: customer('credit'),
  greeting: () => '/care',
  silence: customer('care'),
  incomplete: customer('contacts'),
};

/** Where an item is done. */
export function addressOf(item: Pick<TodayItem, 'kind' | 'customerId' | 'recordId'>): string {
  return WAYS[item.kind](item);
}
