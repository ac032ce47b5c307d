import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DOSSIER_SECTIONS, type Dossier } from '../../../shared/dossier/dossier.ts';
import type { AccessNow } from '../../data/access/access-now.ts';
import { useAccess } from '../../data/access/use-access.ts';
import { useLoggedAccess } from '../../data/access/use-logged-access.ts';
import { dossierPrintsOf } from '../../data/dossier/dossier-prints.ts';
import { useQuery } from '../../data/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DossierPaper } from '../../ui/paper/dossier/dossier-paper.tsx';
import { useScreenCommand } from '../../ui/screen-command.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { ClosedArchive } from './closed-archive.tsx';
import { DossierOptions } from './dossier-options.tsx';
import classes from './dossier.module.css';
import { PrintLog } from './print-log.tsx';
import { useDossier, type DossierChoice, type ShownDossier } from './use-dossier.ts';
import { useDossierOutput } from './use-dossier-output.ts';

const EVERYTHING: DossierChoice = { sections: DOSSIER_SECTIONS, masks: [], onlyChanged: false };

/** A customer's archive as it comes out on paper: choose, look, save as PDF, print, export; what is closed to the reader is not there. */
export function DossierScreen() {
  const t = useTranslations('dossier');
  const customerId = useParams({ strict: false }).customerId ?? '';
  const [choice, setChoice] = useState(EVERYTHING);
  const [laidOut, setLaidOut] = useState<{ readonly of: Dossier; readonly count: number } | null>(null);
  const access = useLoggedAccess(customerId, 'dossier');
  const onPaper = useAccess(customerId, 'paper');
  const prints = useQuery(() => dossierPrintsOf(customerId), [customerId]);
  const shown = useDossier(customerId, choice, access, prints);
  const isClosed = access !== undefined && access.sections.length === 0;
  if (isClosed || shown === null) {
    return (
      <main data-screen="dossier" className={classes.screen}>
        <ScreenHeader title={t('title')} />
        {isClosed ? <ClosedArchive customerId={customerId} closed={access.closed} /> : <EmptyState title={t('notFound')} />}
      </main>
    );
  }
  const masks = choice.masks;
  const comparable = prints?.some((print) => print.medium !== 'excel' && print.masks.join() === masks.join()) ?? false;
  const mayLeave = shown?.dossier.sections.every(({ key }) => onPaper?.sections.includes(key)) ?? false;
  const pages = laidOut !== null && laidOut.of.sections === shown?.dossier.sections ? laidOut.count : 0;
  return (
    <main data-screen="dossier" className={classes.screen}>
      <ScreenHeader
        title={t('title')}
        actions={shown && onPaper && <DossierActions shown={shown} customerId={customerId} access={onPaper} pages={mayLeave ? pages : 0} />}
      >
        {shown?.dossier.cover.name}
      </ScreenHeader>
      <div className={classes.body}>
        <aside className={`${classes.options} no-print`} aria-label={t('options')}>
          {shown && !mayLeave && (
            <Text size="xs" c="red" mb="sm" role="alert">
              {t('screenOnly')}
            </Text>
          )}
          <DossierOptions choice={choice} open={access?.sections ?? []} comparable={comparable} onChoice={setChoice} />
          <PrintLog prints={prints ?? []} next={shown ? shown.dossier.print.copy : null} />
        </aside>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the pages */}
        <div className={classes.preview} tabIndex={0} role="region" aria-label={t('preview')}>
          {shown && <DossierPaper dossier={shown.dossier} onPages={(of, count) => setLaidOut({ of, count })} />}
        </div>
      </div>
    </main>
  );
}

interface DossierActionsProps {
  readonly shown: ShownDossier;
  readonly customerId: string;
  readonly access: AccessNow;
  /** 0: not laid out yet, or not to be let out. */
  readonly pages: number;
}

function DossierActions({ shown, customerId, access, pages }: DossierActionsProps) {
  const t = useTranslations('dossier');
  const { busy, savePdf, print, exportExcel } = useDossierOutput(shown, { customerId, requestId: access.requestId, pages });
  const ready = pages > 0 && shown.dossier.sections.length > 0 && !busy;
  useScreenCommand('print', () => ready && print());
  useScreenCommand('export', () => ready && exportExcel());
  return (
    <>
      <Button variant="subtle" renderRoot={(props) => <Link to="/customers/$customerId" params={{ customerId }} {...props} />}>
        {t('back')}
      </Button>
      <Button variant="default" leftSection={<IconFileSpreadsheet size={16} />} disabled={!ready} onClick={exportExcel}>
        {t('exportExcel')}
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={!ready} onClick={print}>
        {t('print')}
      </Button>
      <Button leftSection={<IconFileTypePdf size={16} />} disabled={!ready} onClick={savePdf}>
        {t('savePdf')}
      </Button>
    </>
  );
}
