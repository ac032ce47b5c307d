import { useTranslations } from 'use-intl';
import { dataVersion } from '../../../data/data-version.ts';
import { mailings } from '../../../data/relationship/mailings.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { OCCASIONS } from '../greetings/occasions.ts';
import { Part } from '../part.tsx';
import { mailingsInGroups } from './mailings-in-groups.ts';
import classes from '../care.module.css';

const SHOWN = 100;

/** What went out, newest first. */
export function MailingList() {
  const t = useTranslations('care.mailing');
  const occasions = useTranslations('care.occasion');
  const format = useFormat();
  const rows = useQuery(async () => {
    await dataVersion();
    return mailingsInGroups(await mailings());
  }, []);
  const titleOf = (title: string) => {
    const occasion = OCCASIONS.find((each) => each === title);
    return occasion ? occasions(occasion) : title;
  };
  return (
    <Part title={t('sent')} clause="§4.1.2">
      {rows?.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      <ul className={classes.list} aria-label={t('sent')}>
        {rows?.slice(0, SHOWN).map(({ id, on, kind, title, way, by, recipients }) => (
          <li key={id} className={classes.item} data-mailing={kind}>
            <strong>{format.date(on)}</strong> {t(`kind.${kind}`)} {kind === 'greeting' ? titleOf(title) : title}
            <div className={classes.dim}>{t('sentTo', { count: recipients, way: t(`way.${way}`), by })}</div>
          </li>
        ))}
      </ul>
    </Part>
  );
}
