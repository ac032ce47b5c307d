import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { placeText } from '../../../../shared/archive/place-text.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import type { FoundFolder } from '../../../data/archive/archive-row.ts';
import type { ShelfCheck } from '../../../data/archive/shelf-check.ts';
import { foldersWithin, recordScans } from '../../../data/archive/stock-takes.ts';
import { today } from '../../../data/clock.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useRun } from '../use-run.ts';
import { PrintedTickList } from './printed-tick-list.tsx';
import { TickRow } from './tick-row.tsx';
import { usePrintNow } from './use-print-now.ts';
import screen from '../archive.module.css';

/** More rows than anybody ticks without looking for one. */
const SHOWN = 200;

/** §6.1.2 without a scanner: the list is printed, ticked at the shelf, and ticked in here. */
export function TickList({ check }: { readonly check: ShelfCheck }) {
  const t = useTranslations('archive.tick');
  const run = useRun();
  const { record } = check;
  const [text, setText] = useState('');
  const { printing, print } = usePrintNow();
  const folders = useQuery(() => foldersWithin(record.places, today()), [record.places]) ?? [];
  const sought = foldText(text.trim());
  const matching = folders.filter(({ folder, name }) => foldText(`${folder.number} ${placeText(folder.place)} ${name}`).includes(sought));
  const byId = new Map(check.found.map((each) => [each.folderId, each]));
  function tick({ folder }: FoundFolder, pages: number | null): void {
    const scan = { text: folder.number, folderId: folder.id, place: placeText(folder.place), pages };
    void run(recordScans(record.id, [scan]), t('ticked', { number: folder.number }));
  }
  return (
    <>
      <div className={screen.bar}>
        <Button size="compact-sm" onClick={print} disabled={folders.length === 0}>
          {t('print', { count: folders.length })}
        </Button>
        <TextInput
          size="xs"
          type="search"
          aria-label={t('find')}
          placeholder={t('find')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span className={screen.count}>{t('shown', { shown: Math.min(SHOWN, matching.length), count: folders.length })}</span>
      </div>
      <div className={screen.scroll}>
        <section className={screen.section}>
          <table className={screen.table}>
            <thead>
              <tr>
                <th scope="col">{t('there')}</th>
                <th scope="col">{t('number')}</th>
                <th scope="col">{t('customer')}</th>
                <th scope="col">{t('place')}</th>
                <th scope="col" data-figure>
                  {t('pages')}
                </th>
                <th scope="col">{t('counted')}</th>
              </tr>
            </thead>
            <tbody>
              {matching.slice(0, SHOWN).map((each) => (
                <TickRow key={each.folder.id} of={each} known={byId.get(each.folder.id)} onTick={tick} />
              ))}
            </tbody>
          </table>
        </section>
      </div>
      {printing && <PrintedTickList title={record.title} folders={folders} />}
    </>
  );
}
