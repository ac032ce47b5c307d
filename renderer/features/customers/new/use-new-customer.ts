import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { createCustomer } from '../../../data/customers.ts';
import { useDraft, type Draft } from '../fields/use-draft.ts';
import { useRun } from '../use-run.ts';
import { FIRST_FIELDS, FOLDED_FIELDS, readNewCustomer, type NewField, type NewProblems } from './read-new-customer.ts';

const EMPTY: Readonly<Record<NewField, string>> = {
  name: '',
  creditCode: '',
  industry: '',
  salesRep: '',
  region: '',
  phone: '',
  contact: '',
  shortName: '',
  code: '',
  stage: 'prospect',
  email: '',
  address: '',
  legalRepresentative: '',
  since: '',
  notes: '',
};

export interface NewCustomerForm {
  readonly draft: Draft<NewField>;
  readonly problems: NewProblems;
  readonly saving: boolean;
  /** A field of the folded part holds something. */
  readonly fillsFolded: boolean;
  readonly change: (field: NewField, value: string) => void;
  readonly leave: (field: NewField) => void;
  readonly discard: () => void;
  /** Gives the new customer, or the first field that keeps it from being saved, or nothing after a failure. */
  readonly save: () => Promise<{ readonly id: Id } | { readonly wrong: NewField } | null>;
}

/** The form's draft, its checks, and saving it. */
export function useNewCustomer(who: string): NewCustomerForm {
  const t = useTranslations('customers.new');
  const run = useRun();
  const draft = useDraft<NewField>('new-customer', { ...EMPTY, salesRep: who });
  const [problems, setProblems] = useState<NewProblems>({});
  const [saving, setSaving] = useState(false);

  async function leave(field: NewField): Promise<void> {
    const read = await readNewCustomer(draft.values);
    setProblems((before) => ({ ...before, [field]: read.ok ? undefined : read.error[field] }));
  }
  async function save() {
    const read = await readNewCustomer(draft.values);
    if (!read.ok) {
      setProblems(read.error);
      return { wrong: [...FIRST_FIELDS, ...FOLDED_FIELDS].find((field) => read.error[field]) ?? 'name' };
    }
    const created = await run(createCustomer(read.value), t('done', { name: read.value.name }));
    if (!created) return null;
    draft.discard();
    return { id: created.value.id };
  }
  return {
    draft,
    problems,
    saving,
    fillsFolded: FOLDED_FIELDS.some((field) => draft.values[field] !== EMPTY[field]),
    change: (field, value) => {
      draft.change(field, value);
      if (problems[field]) setProblems({ ...problems, [field]: undefined });
    },
    leave: (field) => void leave(field),
    discard: () => {
      draft.discard();
      setProblems({});
    },
    save: async () => {
      if (saving) return null;
      setSaving(true);
      const outcome = await save();
      setSaving(false);
      return outcome;
    },
  };
}
