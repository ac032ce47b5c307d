import { IntlProvider, useTranslations } from 'use-intl';
import type { Letter } from '../../../shared/letters/letter.ts';
import type { Locale } from '../../../shared/values/id.ts';
import { MESSAGES } from '../../i18n/index.ts';
import paper from '../../ui/paper/paper.module.css';
import classes from './letter-paper.module.css';
import { LetterSheets } from './letter-sheets.tsx';

interface LettersPaperProps {
  readonly letters: readonly Letter[];
  readonly language: Locale;
  readonly across: boolean;
  /** The one letter that is printed now; null: all of them. */
  readonly only: Letter | null;
  readonly onPages: (letter: Letter, pages: number) => void;
}

const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every letter after the other, in their own language whatever the window speaks. */
export function LettersPaper({ letters, language, across, only, onPages }: LettersPaperProps) {
  const t = useTranslations('letters');
  return (
    <div className={`print-root ${paper.root} ${classes.root}`} role="document" aria-label={t('preview')} lang={language}>
      {/* The sheets bring their own margins; for the whole window, since Chromium 114 forgets named pages on some sheets. */}
      <style>{across ? '@page { size: A4 landscape; margin: 0; }' : '@page { size: A4; margin: 0; }'}</style>
      <IntlProvider locale={language} messages={MESSAGES[language]} timeZone={TIME_ZONE}>
        {letters.map((letter) => (
          <LetterSheets
            key={letter.customerId}
            letter={letter}
            printed={only === null ? 'all' : only === letter ? 'alone' : 'not'}
            onPages={onPages}
          />
        ))}
      </IntlProvider>
    </div>
  );
}
