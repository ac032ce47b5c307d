import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import type { Session } from '../../../data/session.ts';
import { host } from '../../../host/current-host.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import { ScreenHeader } from '../../../ui/screen-header.tsx';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { SlipPaper } from './slip-paper.tsx';
import { useSlipFacts } from './use-slip-facts.ts';
import classes from './slip.module.css';

interface SlipScreenProps {
  readonly customerId: Id;
  readonly you: Session;
  readonly day: LocalDate;
  readonly onClose: () => void;
}

/** §4.1.1 what one takes along: the customer in a few lines, and room to write, on A5. */
export function SlipScreen({ customerId, you, day, onClose }: SlipScreenProps) {
  const t = useTranslations('visits');
  const facts = useSlipFacts(customerId, day);
  const name = facts?.customer.name ?? '';
  async function out(work: () => Promise<{ readonly status: string; readonly name?: string }>): Promise<void> {
    const outcome = await work().catch(() => ({ status: 'failed', name: '' }));
    if (outcome.status === 'failed') showProblem(t('slip.failed'));
    if (outcome.status === 'saved') showDone(t('slip.saved', { name: outcome.name ?? '' }));
  }
  const print = (): void => void out(host.printPaper);
  const savePdf = (): void =>
    void out(() => host.savePdf({ title: t('slip.dialog'), suggestedName: `${t('slip.fileName', { name, date: day })}.pdf`, footer: '' }));
  useScreenCommand('print', print);
  return (
    <main className={classes.screen} data-screen="visit-slip">
      <ScreenHeader
        title={t('slip.title')}
        actions={
          <Group gap="xs" wrap="nowrap">
            <Button size="compact-md" variant="default" onClick={onClose}>
              {t('slip.close')}
            </Button>
            <Button size="compact-md" variant="default" disabled={!facts} onClick={savePdf}>
              {t('slip.pdf')}
            </Button>
            <Button size="compact-md" disabled={!facts} onClick={print}>
              {t('slip.print')}
            </Button>
          </Group>
        }
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <div className={classes.preview} tabIndex={0} role="group" aria-label={t('slip.title')} aria-busy={facts === undefined}>
        {facts === null && <EmptyState title={t('form.gone')} />}
        {facts && <SlipPaper facts={facts} who={you.who} company={you.company} day={day} />}
      </div>
    </main>
  );
}
