import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { usePaperOut } from './use-paper-out.ts';
import screen from './archive.module.css';

/** Save the shown sheets as PDF, or print them. */
export function PaperButtons({ name, disabled }: { readonly name: string; readonly disabled: boolean }) {
  const t = useTranslations('archive.out');
  const { busy, savePdf, print } = usePaperOut(name);
  return (
    <div className={screen.row}>
      <Button disabled={disabled || busy} onClick={print}>
        {t('print')}
      </Button>
      <Button variant="default" disabled={disabled || busy} onClick={savePdf}>
        {t('pdf')}
      </Button>
    </div>
  );
}
