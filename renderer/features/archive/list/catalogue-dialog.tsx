import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { takeImportedCatalogue } from '../../../data/archive/archives.ts';
import type { CatalogueOffer } from '../../../data/archive/catalogue-offer.ts';
import { useRun } from '../use-run.ts';
import screen from '../archive.module.css';
import classes from './list.module.css';

/** §6.1.1 what would be taken over from imported catalogues, and which rows stay out for which reason. */
export function CatalogueDialog({ offer, onClose }: { readonly offer: CatalogueOffer; readonly onClose: () => void }) {
  const close = useTranslations('archive.close');
  const t = useTranslations('archive.catalogue');
  const run = useRun();
  const [busy, setBusy] = useState(false);
  const { folders, documents, customers, leftOut } = offer;
  async function take(): Promise<void> {
    setBusy(true);
    const taken = await run(takeImportedCatalogue(), (done) => t('taken', { folders: done.folders, documents: done.documents }));
    setBusy(false);
    if (taken) onClose();
  }
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': close('cancel') }} title={t('title')} size="xl">
      <Stack>
        <p className={screen.hint}>{t('hint', { folders, documents, customers })}</p>
        <p className={screen.hint}>{t('safe')}</p>
        {leftOut.count > 0 && <LeftOut leftOut={leftOut} />}
        <Group>
          <Button data-autofocus disabled={busy} onClick={() => void take()}>
            {t('take', { folders, documents })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('later')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function LeftOut({ leftOut }: Pick<CatalogueOffer, 'leftOut'>) {
  const t = useTranslations('archive.catalogue');
  const { count, rows } = leftOut;
  return (
    <div>
      <h3 className={classes.leftOutTitle}>{t('leftOut', { count })}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the rows */}
      <div className={classes.leftOut} tabIndex={0} role="region" aria-label={t('leftOut', { count })}>
        <table className={screen.table}>
          <thead>
            <tr>
              <th scope="col">{t('column.number')}</th>
              <th scope="col">{t('column.who')}</th>
              <th scope="col">{t('column.where')}</th>
              <th scope="col">{t('column.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ reason, number, name, title, source }) => (
              <tr key={source}>
                <td>{number}</td>
                <td>{[name, title].filter(Boolean).join(' · ')}</td>
                <td>{whereOf(source)}</td>
                <td>{t(`reason.${reason}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > rows.length && <p className={screen.hint}>{t('more', { count: count - rows.length })}</p>}
    </div>
  );
}

/** `file!sheet!row`, as it is read aloud. */
function whereOf(source: string): string {
  const [file = '', sheet = '', row = ''] = source.split('!');
  return `${file} · ${sheet} · ${row}`;
}
