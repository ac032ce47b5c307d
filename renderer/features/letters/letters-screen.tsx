import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Letter } from '../../../shared/letters/letter.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { BatchState } from './batch-state.tsx';
import { ChooseCustomers } from './choose-customers.tsx';
import { LetterActions } from './letter-actions.tsx';
import type { LetterOptions, LettersSearch } from './letter-options.ts';
import { LettersPaper } from './letters-paper.tsx';
import classes from './letters.module.css';
import { OptionsPanel } from './options-panel.tsx';
import { useLetters } from './use-letters.ts';
import { useLettersAddress } from './use-letters-address.ts';
import { useLettersOutput } from './use-letters-output.ts';

/** Statements of account and of points, dunning letters and the ageing report on paper: choose, look, save as PDF, print. */
export function LettersScreen() {
  const t = useTranslations('letters');
  const { options, change } = useLettersAddress();
  return (
    <main data-screen="letters" className={classes.screen}>
      {options === null ? (
        <EmptyState title={t('unknownKind')} />
      ) : options.kind !== 'ageing' && options.customers.length === 0 ? (
        <>
          <ScreenHeader title={t(`screen.${options.kind}`)} />
          <ChooseCustomers options={options} onChoose={(customers) => change({ customers })} />
        </>
      ) : (
        <Letters key={options.kind} options={options} onChange={change} />
      )}
    </main>
  );
}

interface LettersProps {
  readonly options: LetterOptions;
  readonly onChange: (patch: Partial<LettersSearch>) => void;
}

function Letters({ options, onChange }: LettersProps) {
  const t = useTranslations('letters');
  const batch = useLetters(options);
  const { letters } = batch;
  const [pagesOf, setPagesOf] = useState<ReadonlyMap<Letter, number>>(() => new Map());
  const notePages = useCallback((letter: Letter, pages: number) => setPagesOf((known) => new Map(known).set(letter, pages)), []);
  const laidOut = letters.filter((letter) => pagesOf.has(letter));
  const pages = laidOut.reduce((sum, letter) => sum + (pagesOf.get(letter) ?? 0), 0);
  const ready = batch.state !== 'writing' && letters.length > 0 && laidOut.length === letters.length;
  const [first] = letters;
  const one = letters.length === 1 && first !== undefined ? first : null;
  const name = one
    ? t('file.one', { title: t(`title.${one.kind}`), name: one.customer, date: one.date })
    : t('file.many', { title: t(`screen.${options.kind}`), count: letters.length, date: options.asOf });
  const output = useLettersOutput(letters, name);
  return (
    <>
      <ScreenHeader
        title={t(`screen.${options.kind}`)}
        actions={<LetterActions options={options} letters={letters} ready={ready} output={output} />}
      >
        {one?.customer}
      </ScreenHeader>
      <div className={classes.body}>
        <OptionsPanel options={options} onChange={onChange}>
          <BatchState batch={batch} laidOut={laidOut.length} pages={pages} ready={ready} />
        </OptionsPanel>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the pages */}
        <div className={classes.preview} tabIndex={0} role="region" aria-label={t('preview')} data-ready={ready}>
          {letters.length === 0 && batch.state !== 'writing' ? (
            <EmptyState title={t(batch.state === 'failed' ? 'failed' : 'noLetters')} />
          ) : (
            <LettersPaper
              letters={letters}
              language={options.language}
              across={options.kind === 'ageing'}
              only={output.only}
              onPages={notePages}
            />
          )}
        </div>
      </div>
    </>
  );
}
