import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RunChoice } from '../../../data/print-runs/choose-customers.ts';

/** Other screens name customers in the address: `customer` their ids with commas between, or `show` a saved view of the customers. */
export function useRunChoice(): { readonly choice: RunChoice | null; readonly setChoice: (choice: RunChoice) => void } {
  const { customer, show } = useSearch({ strict: false }) as { readonly customer?: string; readonly show?: string };
  const [choice, setChoice] = useState<RunChoice | null>(() => {
    if (customer !== undefined && customer !== '') return { by: 'ids', ids: customer.split(',').filter((id) => id !== '') };
    return show === undefined || show === '' ? null : { by: 'view', viewId: show };
  });
  return { choice, setChoice };
}
