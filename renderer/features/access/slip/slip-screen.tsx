import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { accessRequests } from '../../../data/access/requests.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import { ScreenHeader } from '../../../ui/screen-header.tsx';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { SlipPaper } from './slip-paper.tsx';
import classes from './slip.module.css';

interface SlipScreenProps {
  readonly requestId: Id;
  readonly onClose: () => void;
}

/** §6.3.1 the request on paper, for the head to sign. */
export function SlipScreen({ requestId, onClose }: SlipScreenProps) {
  const t = useTranslations('access.slip');
  const found = useQuery(async () => {
    const [requests, you] = await Promise.all([accessRequests(), session()]);
    return { request: requests.find(({ id }) => id === requestId) ?? null, you };
  }, [requestId]);
  const number = found?.request?.number ?? '';
  async function out(work: () => Promise<{ readonly status: string; readonly name?: string }>): Promise<void> {
    const outcome = await work().catch(() => ({ status: 'failed', name: '' }));
    if (outcome.status === 'failed') showProblem(t('failed'));
    if (outcome.status === 'saved') showDone(t('saved', { name: outcome.name ?? '' }));
  }
  const print = (): void => void out(host.printPaper);
  const savePdf = (): void =>
    void out(() => host.savePdf({ title: t('dialog'), suggestedName: `${t('fileName', { number })}.pdf`, footer: '' }));
  useScreenCommand('print', print);
  return (
    <main className={classes.screen} data-screen="access-slip">
      <ScreenHeader
        title={t('title')}
        actions={
          <Group gap="xs" wrap="nowrap">
            <Button size="compact-md" variant="default" onClick={onClose}>
              {t('close')}
            </Button>
            <Button size="compact-md" variant="default" disabled={!found?.request} onClick={savePdf}>
              {t('pdf')}
            </Button>
            <Button size="compact-md" disabled={!found?.request} onClick={print}>
              {t('print')}
            </Button>
          </Group>
        }
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll */}
      <div className={classes.preview} tabIndex={0} role="region" aria-label={t('label')} aria-busy={found === undefined}>
        {found && found.request === null && <EmptyState title={t('gone')} />}
        {found?.request && <SlipPaper request={found.request} who={found.you.who} company={found.you.company} />}
      </div>
    </main>
  );
}
