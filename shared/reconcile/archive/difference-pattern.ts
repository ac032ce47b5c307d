import type { Difference } from '../../records/reconciliation.ts';
import { companyKey } from '../../values/company-name.ts';
import { numberKey } from '../rows/row-name.ts';

type Patterned = Pick<Difference, 'bucket' | 'tier' | 'doubt' | 'fields' | 'paper'>;

/** Alike differences share it, so that one answer can be given to all of them: bucket, what matched or was doubted, and which fields differ in which way. */
export function differencePattern({ bucket, tier, doubt, fields, paper }: Patterned): string {
  const side = bucket === 'duplicate' ? (paper === null ? 'electronic' : 'paper') : '';
  const ways = fields.map(({ field, paper: said, electronic }) => `${field.split(' ')[0]}:${wayOf(field, said, electronic)}`);
  return [bucket, doubt === '' ? tier : doubt, side, ...[...new Set(ways)].toSorted()].filter((part) => part !== '').join(' ');
}

/** `missing`: the electronic side has nothing; `form`: one company, written otherwise; `part`: one text within the other. */
function wayOf(field: string, paper: string | number, electronic: string | number): 'missing' | 'number' | 'form' | 'part' | 'other' {
  if (electronic === '') return 'missing';
  if (typeof paper === 'number' || typeof electronic === 'number') return 'number';
  if (field === 'name' && companyKey(paper) === companyKey(electronic)) return 'form';
  const [one, other] = [numberKey(paper), numberKey(electronic)];
  return one.includes(other) || other.includes(one) ? 'part' : 'other';
}
