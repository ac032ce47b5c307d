import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { missingDocuments } from '../../../data/archive/archives.ts';
import { today } from '../../../data/clock.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useChosenArchives } from '../chosen-archives.ts';
import { PaperButtons } from '../paper-buttons.tsx';
import { PlaceHolderSheet } from './place-holder-sheet.tsx';
import screen from '../archive.module.css';
import paper from '../../../ui/paper/paper.module.css';

/** A sheet each: more than these nobody puts into folders in a day. */
const MOST_SHEETS = 500;

/** §6.2.1 a sheet for each document that is missing or has expired, to stand in the folder until it comes. */
export function MissingTab({ onList }: { readonly onList: () => void }) {
  const t = useTranslations('archive.missing');
  const chosen = useChosenArchives(({ ids }) => ids);
  const found = useQuery(async () => {
    const [missing, { who, company }] = await Promise.all([missingDocuments([...chosen], today()), session()]);
    return { missing, who, company };
  }, [chosen]);
  const sheets = found?.missing.slice(0, MOST_SHEETS) ?? [];
  const left = (found?.missing.length ?? 0) - sheets.length;
  return (
    <div className={screen.split}>
      <div className={screen.side}>
        <p className={screen.hint}>{t('hint')}</p>
        <p role="status" className={screen.hint}>
          {found && t('count', { count: sheets.length, customers: chosen.size })}
        </p>
        {left > 0 && <p className={screen.error}>{t('tooMany', { most: MOST_SHEETS, left })}</p>}
        <PaperButtons name={t('file', { date: today() })} disabled={sheets.length === 0} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the sheets */}
      <div className={screen.preview} tabIndex={0} role="region" aria-label={t('preview')} data-ready={found !== undefined}>
        {found && sheets.length === 0 && (
          <EmptyState title={t(chosen.size === 0 ? 'nobody' : 'none')} hint={t(chosen.size === 0 ? 'nobodyHint' : 'noneHint')}>
            <Button onClick={onList}>{t('toList')}</Button>
          </EmptyState>
        )}
        {found && sheets.length > 0 && (
          <div className={`print-root ${paper.root}`} role="document" aria-label={t('preview')}>
            <style>{'@page { size: A4; margin: 0; }'}</style>
            {sheets.map((document, index) => (
              <PlaceHolderSheet
                key={`${document.customerId}-${document.slot}`}
                document={document}
                who={found.who}
                company={found.company}
                page={index + 1}
                pages={sheets.length}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
