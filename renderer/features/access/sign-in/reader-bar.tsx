import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { signOut } from '../../../data/access/sign-in.ts';
import { showDone } from '../../../ui/undo-notice.tsx';
import { SignInDialog } from './sign-in-dialog.tsx';
import type { Reader } from './use-reader.ts';
import classes from '../access.module.css';

interface ReaderBarProps {
  readonly reader: Reader;
  readonly onSetUp: () => void;
}

/** Under whose name archives are read here, and the way in and out. */
export function ReaderBar({ reader, onSetUp }: ReaderBarProps) {
  const t = useTranslations('access');
  const [asking, setAsking] = useState(false);
  if (!reader.controlled) {
    return (
      <div className={classes.reader}>
        <span>{t('reader.open')}</span>
        <Anchor component="button" type="button" size="sm" onClick={onSetUp}>
          {t('reader.setUp')}
        </Anchor>
      </div>
    );
  }
  const { signedIn, name, unproven, clockSetBack } = reader;
  const said = signedIn
    ? t(signedIn.role === 'head' ? 'reader.head' : 'reader.other', { name })
    : unproven
      ? t('reader.unproven', { name })
      : name === ''
        ? t('reader.nobody')
        : t('reader.you', { name });
  return (
    <div className={classes.reader} role="group" aria-label={said}>
      <span className={classes.readerName} title={clockSetBack ? t('reader.clock') : said}>
        {clockSetBack ? t('reader.clock') : said}
      </span>
      {signedIn ? (
        <Button size="compact-sm" variant="default" onClick={() => void signOut().then(() => showDone(t('signIn.out')))}>
          {t('reader.signOut')}
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {t('reader.signIn')}
        </Button>
      )}
      {asking && <SignInDialog accounts={reader.accounts} first={name} onClose={() => setAsking(false)} />}
    </div>
  );
}
