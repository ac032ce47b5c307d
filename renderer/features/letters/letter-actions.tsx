import { Button } from '@mantine/core';
import { IconFileTypePdf, IconFileZip, IconPrinter } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Letter } from '../../../shared/letters/letter.ts';
import { host } from '../../host/current-host.ts';
import { useScreenCommand } from '../../ui/screen-command.ts';
import type { LetterOptions } from './letter-options.ts';
import { RecordSent } from './record-sent.tsx';
import type { useLettersOutput } from './use-letters-output.ts';

interface LetterActionsProps {
  readonly options: LetterOptions;
  readonly letters: readonly Letter[];
  readonly ready: boolean;
  readonly output: ReturnType<typeof useLettersOutput>;
}

/** What can be done with the letters once all of them are laid out. */
export function LetterActions({ options, letters, ready, output }: LetterActionsProps) {
  const t = useTranslations('letters.out');
  const disabled = !ready || output.busy;
  const { history } = useRouter();
  useScreenCommand('print', output.print);
  return (
    <>
      <Button variant="subtle" onClick={() => history.back()}>
        {t('back')}
      </Button>
      {options.kind === 'dunning' && <RecordSent letters={letters} disabled={disabled} />}
      {letters.length > 1 && host.home === 'electron' && (
        <Button variant="default" leftSection={<IconFileZip size={16} />} disabled={disabled} onClick={output.saveEach}>
          {t('saveEach')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={disabled} onClick={output.print}>
        {t('print', { count: letters.length })}
      </Button>
      <Button leftSection={<IconFileTypePdf size={16} />} disabled={disabled} onClick={output.savePdf}>
        {t('savePdf')}
      </Button>
    </>
  );
}
