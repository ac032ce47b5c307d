import { useTranslations } from 'use-intl';
import type { Reader } from '../sign-in/use-reader.ts';
import { AccountForm } from './account-form.tsx';
import { AccountLine } from './account-line.tsx';
import classes from '../access.module.css';

/** §6.3: the head sets up control; then who has a passphrase on this laptop. */
export function PeopleTab({ reader }: { readonly reader: Reader }) {
  const t = useTranslations('access.people');
  if (!reader.controlled) {
    return (
      <div className={classes.column}>
        <section className={classes.block} aria-labelledby="set-up">
          <h2 id="set-up" className={classes.heading}>
            {t('headTitle')}
          </h2>
          <p className={classes.note}>{t('headNote')}</p>
          <p className={classes.note}>{t('forgotten')}</p>
          <AccountForm fixedRole="head" firstName={reader.name} action={t('setUp')} signsIn />
        </section>
      </div>
    );
  }
  const heads = reader.accounts.filter(({ role }) => role === 'head').length;
  return (
    <div className={classes.column}>
      <section className={classes.block} aria-labelledby="people">
        <h2 id="people" className={classes.heading}>
          {t('listTitle')}
        </h2>
        <p className={classes.note}>{t('listNote')}</p>
        <ul className={classes.lines}>
          {reader.accounts.map((account) => (
            <AccountLine key={account.id} account={account} reader={reader} lastHead={account.role === 'head' && heads === 1} />
          ))}
        </ul>
        <p className={classes.note}>{t('forgotten')}</p>
      </section>
      <section className={classes.block} aria-labelledby="add-person">
        <h2 id="add-person" className={classes.heading}>
          {t('add')}
        </h2>
        {reader.isHead ? (
          <AccountForm key={reader.accounts.length} fixedRole={null} firstName="" action={t('addDo')} signsIn={false} />
        ) : (
          <p className={classes.note}>{t('signInFirst')}</p>
        )}
      </section>
    </div>
  );
}
