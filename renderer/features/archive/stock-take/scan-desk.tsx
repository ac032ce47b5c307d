import { Autocomplete, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isWithin } from '../../../../shared/archive/place-text.ts';
import type { FoundFolder } from '../../../data/archive/archive-row.ts';
import { placesInUse } from '../../../data/archive/folders.ts';
import type { ShelfCheck } from '../../../data/archive/shelf-check.ts';
import { recordScans } from '../../../data/archive/stock-takes.ts';
import { failureOf } from '../../../data/operation-error.ts';
import { today } from '../../../data/clock.ts';
import { useQuery } from '../../../data/use-query.ts';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { LatestScans } from './latest-scans.tsx';
import { ScanOutcomeText } from './scan-outcome-text.tsx';
import { readScan, type ScanOutcome } from './read-scan.ts';
import { useScanner } from './use-scanner.ts';
import screen from '../archive.module.css';
import classes from './stock-take.module.css';

/** §6.1.2 one reading after the other; what is none of ours is shown and kept, and never stops the next. */
export function ScanDesk({ check }: { readonly check: ShelfCheck }) {
  const t = useTranslations('archive.scan');
  const failed = useTranslations('archive.failed');
  const { record } = check;
  const places = useQuery(placesInUse, []) ?? [];
  const [here, setHere] = useState('');
  const [outcome, setOutcome] = useState<ScanOutcome | null>(null);
  const hereNow = useRef(here);
  const last = useRef<FoundFolder | null>(null);

  function walkTo(place: string): void {
    hereNow.current = place;
    setHere(place);
  }
  async function read(text: string): Promise<void> {
    try {
      const next = await readScan(text, { here: hereNow.current.trim(), last: last.current, day: today() });
      if (next === null) return;
      if (next.kind === 'place') walkTo(next.place);
      else await recordScans(record.id, [next.scan]);
      if (next.kind === 'found' || next.kind === 'misplaced') last.current = next.found;
      setOutcome(next);
    } catch (error) {
      showProblem(failed(failureOf(error)));
    }
  }
  const { inputRef, onKeyDown, onCompositionEnd } = useScanner(read);
  const inScope = places.filter(({ place }) => record.places.length === 0 || record.places.some((scope) => isWithin(place, scope)));
  return (
    <>
      <div className={classes.scan}>
        <TextInput
          ref={inputRef}
          className={classes.code}
          size="md"
          label={t('code')}
          description={t('codeHint')}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          lang="en"
          onKeyDown={onKeyDown}
          onCompositionEnd={onCompositionEnd}
        />
        <Autocomplete
          className={classes.here}
          label={t('here')}
          description={t('hereHint')}
          value={here}
          data={inScope.map(({ place }) => place)}
          onChange={walkTo}
          onOptionSubmit={() => inputRef.current?.focus()}
        />
      </div>
      <div className={classes.last} data-state={outcome?.kind ?? 'none'} role="status" aria-live="assertive">
        {outcome === null ? <span className={screen.none}>{t('ready')}</span> : <ScanOutcomeText outcome={outcome} />}
      </div>
      <div className={screen.scroll}>
        <LatestScans check={check} />
      </div>
    </>
  );
}
