import { IconFlagFilled } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './marks.module.css';

/** A deadline was missed once; it stays. */
export function RedMark({ withText = false }: { readonly withText?: boolean }) {
  const t = useTranslations('complaints');
  return (
    <span className={classes.red} title={t('redMark')} role={withText ? undefined : 'img'} aria-label={withText ? undefined : t('redMark')}>
      <IconFlagFilled size={13} aria-hidden />
      {withText && t('redMark')}
    </span>
  );
}
