import { useTranslations } from 'use-intl';
import type { Contact, Customer } from '../../../../../shared/records/customer.ts';
import { updateCustomer } from '../../../../data/customers.ts';
import { useRun } from '../../use-run.ts';
import { PartTab } from '../part-tab.tsx';
import { ContactBody } from './contact-body.tsx';
import { ContactForm } from './contact-form.tsx';

/** §3.4.1 */
export function ContactsTab({ customer }: { readonly customer: Customer }) {
  const t = useTranslations('customers.contacts');
  const run = useRun();
  const draftKey = `${customer.id}.contact`;

  async function keep(contacts: readonly Contact[], done: string): Promise<boolean> {
    return (await run(updateCustomer(customer.id, { contacts }), done)) !== undefined;
  }
  return (
    <PartTab
      parts={customer.contacts}
      draftKey={draftKey}
      empty={{ title: t('empty'), hint: t('emptyHint') }}
      add={t('add')}
      titleOf={({ name }) => name}
      renderBody={(contact) => <ContactBody contact={contact} />}
      renderForm={(contact, close) => (
        <ContactForm
          contact={contact}
          draftKey={`${draftKey}.${contact?.id ?? 'new'}`}
          onSave={(saved) =>
            keep(
              contact ? customer.contacts.map((each) => (each.id === contact.id ? saved : each)) : [...customer.contacts, saved],
              t('saved', { name: saved.name }),
            )
          }
          onClose={close}
        />
      )}
      onRemove={(contact) =>
        void keep(
          customer.contacts.filter(({ id }) => id !== contact.id),
          t('removed', { name: contact.name }),
        )
      }
    />
  );
}
