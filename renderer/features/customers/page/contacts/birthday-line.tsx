import { useTranslations } from 'use-intl';
import { nextBirthday, type Birthday } from '../../../../../shared/calendar/next-birthday.ts';
import { today } from '../../../../data/clock.ts';
import { useFormat } from '../../../../ui/format.ts';
import { birthdayText, calendarOf } from './read-birthday.ts';
import classes from '../parts-list.module.css';

/** §4.2.1 the birthday as given, and on which day it comes next; what that year does not have is said. */
export function BirthdayLine({ birthday }: { readonly birthday: Birthday }) {
  const t = useTranslations('care.birthday');
  const format = useFormat();
  const { on, remarks } = nextBirthday(birthday, today());
  return (
    <span className={`${classes.cardLine} ${classes.dim}`} data-birthday={on}>
      {t('line', { calendar: t(`calendar.${calendarOf(birthday)}`), day: birthdayText(birthday), next: format.date(on) })}
      {remarks.map((remark) => ` ${t(`remark.${remark}`)}`)}
    </span>
  );
}
