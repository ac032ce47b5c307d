import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { SavedView } from '../../../data/saved-views.ts';
import { ScreenHeader } from '../../../ui/screen-header.tsx';
import type { Address } from '../views/use-address.ts';
import { ViewChips } from '../views/view-chips.tsx';
import classes from './list.module.css';

interface ListHeaderProps {
  readonly address: Address;
  readonly views: readonly SavedView[];
  readonly who: string;
  /** Null: there is nothing to export. */
  readonly onExport: (() => void) | null;
}

export function ListHeader({ address, views, who, onExport }: ListHeaderProps) {
  const t = useTranslations('customers.list');
  const navigate = useNavigate();
  return (
    <ScreenHeader
      title={t('title')}
      actions={
        <>
          <Button variant="default" size="compact-md" onClick={() => void navigate({ to: '/regrading' })}>
            {t('regrading')}
          </Button>
          <Button variant="default" size="compact-md" disabled={onExport === null} onClick={() => onExport?.()}>
            {t('export')}
          </Button>
          <Button size="compact-md" onClick={address.openNew} aria-keyshortcuts="N">
            {t('new')}
            <kbd className={classes.shortcut}>N</kbd>
          </Button>
        </>
      }
    >
      <ViewChips address={address} views={views} who={who} />
    </ScreenHeader>
  );
}
