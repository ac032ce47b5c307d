import type { Customer } from '../../../shared/records/customer.ts';
import { NOWHERE } from '../../../shared/archive/place-text.ts';
import { createCustomer } from '../../../renderer/data/customers.ts';
import type { FolderDraft } from '../../../renderer/data/archive/folders.ts';
import type { DocumentDraft } from '../../../renderer/data/archive/documents.ts';

export async function newCustomer(name: string, more: Partial<Customer> = {}): Promise<Customer> {
  return (await createCustomer({ name, ...more })).value;
}

export function folder(customerId: string, number: string, more: Partial<FolderDraft> = {}): FolderDraft {
  return { customerId, number, volume: 1, place: NOWHERE, pages: null, openedOn: null, keepUntil: null, notes: '', ...more };
}

export function paper(customerId: string, slot: string, more: Partial<DocumentDraft> = {}): DocumentDraft {
  return {
    customerId,
    section: 'basic',
    slot,
    title: '',
    documentDate: null,
    validUntil: null,
    paper: NOWHERE,
    pages: 1,
    copies: 1,
    files: [],
    keepUntil: null,
    notes: '',
    ...more,
  };
}
