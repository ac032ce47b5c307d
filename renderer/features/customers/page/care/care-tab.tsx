import { Skeleton } from '@mantine/core';
import type { Customer } from '../../../../../shared/records/customer.ts';
import type { PageData } from '../page-data.ts';
import { BenefitSection } from './benefit-section.tsx';
import { useCareData } from './care-data.ts';
import { ContactSection } from './contact/contact-section.tsx';
import { PointsSection } from './points/points-section.tsx';
import { RequestSection } from './request/request-section.tsx';
import { SatisfactionSection } from './satisfaction/satisfaction-section.tsx';
import { ComplaintSection } from './complaint-section.tsx';
import { VisitSection } from './visit-section.tsx';
import page from '../page.module.css';

interface CareTabProps {
  readonly customer: Customer;
  readonly data: PageData;
}

/** Chapter 4 of one customer: content or not, contacts, points, benefits, visits, complaints, service requests. */
export function CareTab({ customer, data }: CareTabProps) {
  const care = useCareData(customer.id);
  if (!care) {
    return (
      <div className={page.pad} aria-busy>
        <Skeleton height={120} visible />
        <Skeleton height={160} visible />
      </div>
    );
  }
  return (
    <div data-care={customer.id}>
      <SatisfactionSection customer={customer} care={care} />
      <ContactSection customer={customer} care={care} parameters={data.parameters} />
      <PointsSection customer={customer} care={care} />
      <BenefitSection care={care} />
      <VisitSection care={care} />
      <ComplaintSection care={care} />
      <RequestSection customer={customer} care={care} />
    </div>
  );
}
