import type { CustomerPatch } from '../../../../shared/records/customer.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { failed, type Result } from '../../../../shared/values/result.ts';
import { customerById } from '../../../data/customers.ts';
import { searchCustomers } from '../../../data/search.ts';
import type { EditableField } from './editable-field.ts';
import { readField, type FieldProblem } from './read-field.ts';

const LOOKED_AT = 20;

/** Before saving: what leaving the field checks, and that no other customer has the same credit code or number. */
export async function checkField(field: EditableField, typed: string, of: Id | null): Promise<Result<CustomerPatch, FieldProblem>> {
  const read = readField(field, typed);
  if (!read.ok || (field !== 'creditCode' && field !== 'code')) return read;
  const value = read.value[field] ?? '';
  const holder = value === '' ? undefined : await holderOf(field, value, of);
  return holder === undefined ? read : failed({ code: 'taken', values: { holder } });
}

async function holderOf(field: 'creditCode' | 'code', value: string, except: Id | null): Promise<string | undefined> {
  const hits = await searchCustomers(value, LOOKED_AT);
  for (const { id, name } of hits) {
    if (id === except) continue;
    if ((await customerById(id))?.[field] === value) return name;
  }
  return undefined;
}
