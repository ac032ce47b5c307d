import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DOSSIER_SECTIONS, type Dossier, type DossierSectionKey } from '../../../shared/dossier/dossier.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useScreenCommand } from '../../ui/screen-command.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { DossierOptions } from './dossier-options.tsx';
import { DossierPaper } from './dossier-paper.tsx';
import classes from './dossier.module.css';
import { useDossier } from './use-dossier.ts';
import { useDossierOutput } from './use-dossier-output.ts';

/** A customer's archive as it comes out on paper: choose sections, look, save as PDF, print, export. */
export function DossierScreen() {
  const t = useTranslations('dossier');
  const customerId = useParams({ strict: false }).customerId ?? '';
  const [sections, setSections] = useState<readonly DossierSectionKey[]>(DOSSIER_SECTIONS);
  const [copy, setCopy] = useState(1);
  const dossier = useDossier(customerId, sections, copy);
  if (dossier === null) {
    return (
      <main data-screen="dossier" className={classes.screen}>
        <EmptyState title={t('notFound')} />
      </main>
    );
  }
  return (
    <main data-screen="dossier" className={classes.screen}>
      <ScreenHeader title={t('title')} actions={dossier && <DossierActions dossier={dossier} customerId={customerId} />}>
        {dossier?.cover.name}
      </ScreenHeader>
      <div className={classes.body}>
        <DossierOptions sections={sections} copy={copy} onSections={setSections} onCopy={setCopy} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the pages */}
        <div className={classes.preview} tabIndex={0} role="region" aria-label={t('preview')}>
          {dossier && <DossierPaper dossier={dossier} />}
        </div>
      </div>
    </main>
  );
}

function DossierActions({ dossier, customerId }: { readonly dossier: Dossier; readonly customerId: string }) {
  const t = useTranslations('dossier');
  const { busy, savePdf, print, exportExcel } = useDossierOutput(dossier);
  useScreenCommand('print', print);
  useScreenCommand('export', exportExcel);
  return (
    <>
      <Button variant="subtle" renderRoot={(props) => <Link to="/customers/$customerId" params={{ customerId }} {...props} />}>
        {t('back')}
      </Button>
      <Button variant="default" leftSection={<IconFileSpreadsheet size={16} />} disabled={busy} onClick={exportExcel}>
        {t('exportExcel')}
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={busy} onClick={print}>
        {t('print')}
      </Button>
      <Button leftSection={<IconFileTypePdf size={16} />} disabled={busy} onClick={savePdf}>
        {t('savePdf')}
      </Button>
    </>
  );
}
