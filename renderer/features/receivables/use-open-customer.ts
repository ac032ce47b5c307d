import { useNavigate } from '@tanstack/react-router';
import type { Id } from '../../../shared/values/id.ts';

/** Opens the credit tab of a customer's page. */
export function useOpenCustomer(): (id: Id) => void {
  const navigate = useNavigate();
  return (id) => void navigate({ to: '/customers/$customerId', params: { customerId: id }, search: { tab: 'credit' } });
}
