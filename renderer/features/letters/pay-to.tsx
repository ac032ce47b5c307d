import { Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { letterSettings, saveLetterSettings } from '../../data/letter-settings.ts';
import { useQuery } from '../../data/use-query.ts';
import { showProblem } from '../../ui/undo-notice.tsx';

/** Name, bank and account number as every letter shows them; kept for the next time. */
export function PayTo() {
  const t = useTranslations('letters.option');
  const payTo = useQuery(letterSettings, [])?.payTo;
  if (payTo === undefined) return null;
  return (
    <Textarea
      key={payTo}
      size="xs"
      label={t('payTo')}
      placeholder={t('payToHint')}
      autosize
      minRows={3}
      maxRows={6}
      defaultValue={payTo}
      onBlur={({ target }) => {
        if (target.value !== payTo) saveLetterSettings({ payTo: target.value }).catch(() => showProblem(t('payToFailed')));
      }}
    />
  );
}
