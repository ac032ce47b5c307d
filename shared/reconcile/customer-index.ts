import type { CustomerDraft } from '../records/customer.ts';
import type { Id } from '../values/id.ts';
import { companyKey } from '../values/company-name.ts';

/** A customer to be matched against: a stored one, or one of the same files that will be created. */
export interface IndexedCustomer {
  readonly id: Id;
  readonly draft: CustomerDraft;
  readonly key: string;
  /** Of the same files, not stored yet. */
  readonly incoming: boolean;
}

/** Hash joins over customers: each lookup costs the same with ten and with a hundred thousand of them. */
export interface CustomerIndex {
  readonly all: readonly IndexedCustomer[];
  readonly add: (customer: IndexedCustomer) => void;
  readonly byCode: (creditCode: string) => readonly IndexedCustomer[];
  /** By name or former name, as `companyKey`. */
  readonly byKey: (key: string) => readonly IndexedCustomer[];
  readonly byShortName: (key: string) => readonly IndexedCustomer[];
  /** By the company's own customer number. */
  readonly byNumber: (code: string) => readonly IndexedCustomer[];
}

const NONE: readonly IndexedCustomer[] = [];
type Lookup = Map<string, IndexedCustomer | IndexedCustomer[]>;

export function customerIndex(): CustomerIndex {
  const all: IndexedCustomer[] = [];
  const codes: Lookup = new Map();
  const keys: Lookup = new Map();
  const shortNames: Lookup = new Map();
  const numbers: Lookup = new Map();
  return {
    all,
    add: (customer) => {
      const { draft } = customer;
      all.push(customer);
      enter(codes, draft.creditCode ?? '', customer);
      enter(keys, customer.key, customer);
      for (const name of draft.formerNames ?? []) enter(keys, companyKey(name), customer);
      if (draft.shortName) enter(shortNames, companyKey(draft.shortName), customer);
      enter(numbers, draft.code ?? '', customer);
    },
    byCode: (creditCode) => found(codes, creditCode),
    byKey: (key) => found(keys, key),
    byShortName: (key) => found(shortNames, key),
    byNumber: (code) => found(numbers, code),
  };
}

function enter(lookup: Lookup, key: string, customer: IndexedCustomer): void {
  if (key === '') return;
  const held = lookup.get(key);
  if (held === undefined) lookup.set(key, customer);
  else if (Array.isArray(held)) {
    if (held.at(-1) !== customer) held.push(customer);
  } else if (held !== customer) lookup.set(key, [held, customer]);
}

function found(lookup: Lookup, key: string): readonly IndexedCustomer[] {
  const held = key === '' ? undefined : lookup.get(key);
  if (held === undefined) return NONE;
  return Array.isArray(held) ? held : [held];
}
