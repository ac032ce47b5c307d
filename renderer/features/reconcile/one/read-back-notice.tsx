import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useLedgerWords } from '../../../ui/ledger-words.ts';
import type { ShelfOutcome } from './use-shelf.ts';
import classes from './one.module.css';

const SHOWN = 200;

interface ReadBackNoticeProps {
  readonly outcome: ShelfOutcome;
  readonly onClose: () => void;
}

/** What became of a workbook that came back: how many rows were carried out, and each one that was not, with its reason. */
export function ReadBackNotice({ outcome: { file, read }, onClose }: ReadBackNoticeProps) {
  const t = useTranslations('reconcile.readBack');
  const words = useLedgerWords();
  const nothing = read.ok && read.value.answered + read.value.repeated + read.value.troubles.length === 0;
  return (
    <section className={classes.readBack} aria-label={t('title')} data-read-back>
      <div className={classes.readBackHead}>
        <strong>
          {!read.ok
            ? read.error.code === 'not-a-shelf-sheet'
              ? t('notOurs', { file })
              : words.refusal(read.error, file)
            : nothing
              ? t('nothing', { file })
              : t('done', { file, answered: read.value.answered, repeated: read.value.repeated, troubles: read.value.troubles.length })}
        </strong>
        <Button size="compact-xs" variant="default" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {read.ok && read.value.troubles.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll
        <ul className={classes.troubles} tabIndex={0} aria-label={t('troubles')}>
          {read.value.troubles.slice(0, SHOWN).map(({ row, text, why }) => (
            <li key={`${row} ${why}`}>
              {t('row', { row })} {t(`why.${why}`)} {text !== '' && <q>{text}</q>}
            </li>
          ))}
          {read.value.troubles.length > SHOWN && <li>{t('more', { count: read.value.troubles.length - SHOWN })}</li>}
        </ul>
      )}
    </section>
  );
}
