import { Button, Kbd, UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { goToStep, hasSomethingToWrite, stillReading } from './go-to-step.ts';
import { IMPORT_STEPS, useImport, type ImportSitting, type ImportStep } from './import-store.ts';
import { nextStep } from './next-step.ts';
import { clearDesk } from './take-files.ts';
import classes from './import-screen.module.css';

/** The steps, and the way on. */
export function ImportHeader() {
  const t = useTranslations('import');
  const sitting = useImport();
  const next = nextStep(sitting);
  const busy = sitting.saving !== null;
  return (
    <ScreenHeader
      title={t('title')}
      actions={
        <>
          {sitting.files.length > 0 && (
            <Button variant="default" disabled={busy} onClick={clearDesk}>
              {sitting.result ? t('another') : t('clearDesk')}
            </Button>
          )}
          {next !== null && (
            <Button onClick={() => void goToStep(next)} rightSection={<Kbd size="xs">Ctrl ↵</Kbd>}>
              {t(`next.${next}`)}
            </Button>
          )}
        </>
      }
    >
      <nav aria-label={t('steps')} className={classes.steps}>
        {IMPORT_STEPS.map((step, position) => (
          <UnstyledButton
            key={step}
            className={classes.step}
            aria-current={sitting.step === step ? 'step' : undefined}
            disabled={busy || !reachable(sitting, step)}
            onClick={() => void goToStep(step)}
          >
            {position + 1} {t(`step.${step}`)}
          </UnstyledButton>
        ))}
      </nav>
    </ScreenHeader>
  );
}

function reachable(sitting: ImportSitting, step: ImportStep): boolean {
  if (sitting.result) return step === 'writing';
  if (step === 'files' || step === sitting.step) return true;
  if (step === 'reading') return sitting.files.length > 0;
  return !sitting.planning && !stillReading(sitting.files) && hasSomethingToWrite(sitting.files);
}
