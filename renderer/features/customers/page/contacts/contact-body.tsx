import { useTranslations } from 'use-intl';
import type { Contact } from '../../../../../shared/records/customer.ts';
import { CopyButton } from '../../fields/copy-button.tsx';
import { BirthdayLine } from './birthday-line.tsx';
import classes from '../parts-list.module.css';

/** What is known of a person, without the name. */
export function ContactBody({ contact }: { readonly contact: Contact }) {
  const words = useTranslations('words.contact');
  const care = useTranslations('care.birthday');
  const { position, salutation, birthday, phone, email, notes } = contact;
  return (
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
  );
}
