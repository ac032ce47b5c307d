import type { Customer } from '../../../../../shared/records/customer.ts';
import type { GradingOutcome } from '../../../../data/gradings.ts';
import type { MonthOfPurchases } from '../../../../data/purchases.ts';
import type { EditableField } from '../../fields/editable-field.ts';

export interface NextStepOfRecord {
  readonly code: 'review' | 'industry' | 'contact' | 'need' | 'creditCode' | 'legalRepresentative' | 'salesRep' | 'quiet';
  readonly clause: string;
  readonly tab: 'overview' | 'contacts' | 'needs' | 'purchases';
  readonly field?: EditableField;
}

const QUIET_MONTHS = 3;

/** What the policy asks to be known or decided about a customer and is not yet, most pressing first. */
export function stepsOfRecord(
  customer: Customer,
  grading: Pick<GradingOutcome, 'proposed'>,
  months: readonly MonthOfPurchases[],
): readonly NextStepOfRecord[] {
  const closed = months.slice(0, -1);
  const bought = months.some(({ lines }) => lines > 0);
  const quiet = bought && closed.slice(-QUIET_MONTHS).every(({ lines }) => lines === 0) && (months.at(-1)?.lines ?? 0) === 0;
  const steps: readonly (NextStepOfRecord | false)[] = [
    grading.proposed !== null && { code: 'review', clause: '§2.2', tab: 'overview' },
    quiet && { code: 'quiet', clause: '§4.1.1', tab: 'purchases' },
    customer.salesRep === '' && { code: 'salesRep', clause: '§7.1.2', tab: 'overview', field: 'salesRep' },
    customer.industry === null && { code: 'industry', clause: '§2.1.1', tab: 'overview', field: 'industry' },
    customer.contacts.length === 0 && { code: 'contact', clause: '§3.4.1', tab: 'contacts' },
    customer.needs.length === 0 && { code: 'need', clause: '§3.4.2', tab: 'needs' },
    customer.creditCode === '' && { code: 'creditCode', clause: '§3.4.1', tab: 'overview', field: 'creditCode' },
    customer.legalRepresentative === '' && { code: 'legalRepresentative', clause: '§3.4.1', tab: 'overview', field: 'legalRepresentative' },
  ];
  return steps.filter((step): step is NextStepOfRecord => step !== false);
}
