import { Skeleton } from '@mantine/core';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { AccountSection } from './account/account-section.tsx';
import { CollectionSection } from './collection/collection-section.tsx';
import { ContractSection } from './contracts/contract-section.tsx';
import { CreditBanner } from './credit-banner.tsx';
import { useCreditData } from './credit-data.ts';
import { ExposureSection } from './exposure/exposure-section.tsx';
import { LimitSection } from './limit/limit-section.tsx';
import { StandingSection } from './standing-section.tsx';
import { SectionGate } from '../section-gate.tsx';
import page from '../page.module.css';

/** Chapter 5 of one customer: standing, limit, exposure, account, contracts, collection. */
export function CreditTab({ customer }: { readonly customer: Customer }) {
  const data = useCreditData(customer.id);
  if (!data) {
    return (
      <div className={page.pad} aria-busy>
        <Skeleton height={120} visible />
        <Skeleton height={160} visible />
      </div>
    );
  }
  return (
    <>
      <CreditBanner data={data} />
      <StandingSection customer={customer} data={data} />
      <LimitSection customer={customer} data={data} />
      <ExposureSection data={data} />
      <AccountSection customer={customer} data={data} />
      <SectionGate customerId={customer.id} section="contracts">
        <ContractSection customer={customer} data={data} />
      </SectionGate>
      <CollectionSection customer={customer} data={data} />
    </>
  );
}
