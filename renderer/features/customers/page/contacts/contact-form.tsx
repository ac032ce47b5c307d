import { useTranslations } from 'use-intl';
import type { Contact } from '../../../../../shared/records/customer.ts';
import { newId } from '../../../../data/clock.ts';
import { PartForm } from '../../fields/part-form.tsx';
import { birthdayText, calendarOf, CALENDARS } from './read-birthday.ts';
import { readContact, type ContactField } from './read-contact.ts';

const FIELDS = ['name', 'salutation', 'position', 'phone', 'email', 'birthday', 'calendar', 'notes'] as const;

interface ContactFormProps {
  /** Null: a new one. */
  readonly contact: Contact | null;
  readonly draftKey: string;
  readonly onSave: (contact: Contact) => Promise<boolean>;
  readonly onClose: () => void;
}

export function ContactForm({ contact, draftKey, onSave, onClose }: ContactFormProps) {
  const t = useTranslations('customers.contacts');
  const words = useTranslations('words.contact');
  const care = useTranslations('care.birthday');
  return (
    <PartForm
      draftKey={draftKey}
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
      onSave={(read) => onSave({ ...read, id: contact?.id ?? newId() })}
      onClose={onClose}
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
