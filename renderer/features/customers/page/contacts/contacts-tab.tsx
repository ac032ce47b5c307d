import { useTranslations } from 'use-intl';
import type { Contact, Customer } from '../../../../../shared/records/customer.ts';
import { newId } from '../../../../data/clock.ts';
import { updateCustomer } from '../../../../data/customers.ts';
import { CopyButton } from '../../fields/copy-button.tsx';
import { PartForm } from '../../fields/part-form.tsx';
import { useRun } from '../../use-run.ts';
import { PartTab } from '../part-tab.tsx';
import { BirthdayLine } from './birthday-line.tsx';
import { birthdayText, calendarOf, CALENDARS } from './read-birthday.ts';
import { readContact, type ContactField } from './read-contact.ts';
import classes from '../parts-list.module.css';

const FIELDS = ['name', 'salutation', 'position', 'phone', 'email', 'birthday', 'calendar', 'notes'] as const;

/** §3.4.1 */
export function ContactsTab({ customer }: { readonly customer: Customer }) {
  const t = useTranslations('customers.contacts');
  const words = useTranslations('words.contact');
  const care = useTranslations('care.birthday');
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
      renderBody={({ position, salutation, birthday, phone, email, notes }) => (
        <>
          {salutation !== '' && <span className={`${classes.cardLine} ${classes.dim}`}>{care('addressed', { salutation })}</span>}
          {position !== '' && <span className={`${classes.cardLine} ${classes.dim}`}>{position}</span>}
          {phone !== '' && (
            <span className={classes.cardLine}>
              {phone} <CopyButton text={phone} what={words('phone')} />
            </span>
          )}
          {email !== '' && <span className={classes.cardLine}>{email}</span>}
          {birthday && <BirthdayLine birthday={birthday} />}
          {notes !== '' && <span className={`${classes.cardLine} ${classes.dim}`}>{notes}</span>}
        </>
      )}
      renderForm={(contact, close) => (
        <PartForm
          draftKey={`${draftKey}.${contact?.id ?? 'new'}`}
          label={contact ? t('editTitle', { name: contact.name }) : t('add')}
          fields={FIELDS.map((key) => ({
            key,
            label: key === 'salutation' || key === 'birthday' || key === 'calendar' ? care(`field.${key}`) : words(key),
            required: key === 'name',
            wide: key === 'notes',
            ...(key === 'calendar' ? { choices: CALENDARS.map((value) => ({ value, label: care(`calendar.${value}`) })) } : {}),
          }))}
          first={firstOf(contact)}
          read={readContact}
          action={t('save')}
          onSave={(read) => {
            const saved = { ...read, id: contact?.id ?? newId() };
            const contacts = contact
              ? customer.contacts.map((each) => (each.id === contact.id ? saved : each))
              : [...customer.contacts, saved];
            return keep(contacts, t('saved', { name: saved.name }));
          }}
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

function firstOf(contact: Contact | null): Readonly<Record<ContactField, string>> {
  return {
    name: contact?.name ?? '',
    salutation: contact?.salutation ?? '',
    position: contact?.position ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    birthday: birthdayText(contact?.birthday ?? null),
    calendar: calendarOf(contact?.birthday ?? null),
    notes: contact?.notes ?? '',
  };
}
