import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { catalogueOffer } from '../../../data/archive/archives.ts';
import { useQuery } from '../../../data/use-query.ts';
import { CatalogueDialog } from './catalogue-dialog.tsx';
import classes from './list.module.css';

/** §6.1.1 an imported catalogue lists folders that are not in the archive yet. */
export function CatalogueNotice() {
  const t = useTranslations('archive.catalogue');
  const offer = useQuery(() => catalogueOffer().catch(() => null), []);
  const [open, setOpen] = useState(false);
  if (!offer || (offer.folders === 0 && offer.documents === 0)) return null;
  return (
    <div className={classes.catalogue} role="status">
      <span>{t('notice', { folders: offer.folders, documents: offer.documents })}</span>
      <Button size="compact-sm" onClick={() => setOpen(true)}>
        {t('look')}
      </Button>
      {open && <CatalogueDialog offer={offer} onClose={() => setOpen(false)} />}
    </div>
  );
}
