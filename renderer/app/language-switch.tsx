import { Menu } from '@mantine/core';
import { useLocale, useTranslations } from 'use-intl';
import { saveSession } from '../data/session.ts';
import type { Locale } from '../../shared/values/id.ts';
import { LANGUAGE_NAMES } from '../ui/language-names.ts';
import { LanguageSwitched } from '../ui/language-switched.tsx';
import { showDone, showProblem } from '../ui/undo-notice.tsx';
import classes from './status-line.module.css';

const LOCALES: readonly Locale[] = ['zh-Hant', 'zh-Hans', 'en'];

/** Each language in its own words; switches at once. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const locale = useLocale();
  function choose(next: Locale): void {
    saveSession({ locale: next }).then(
      (saved) => showDone(<LanguageSwitched />, saved.batch),
      () => showProblem(t('notSaved')),
    );
  }
  return (
    <Menu position="top-end" shadow="md">
      <Menu.Target>
        <button type="button" className={classes.language} aria-label={t('language', { name: LANGUAGE_NAMES[locale] })}>
          {LANGUAGE_NAMES[locale]}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {LOCALES.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            aria-current={each === locale ? 'true' : undefined}
            fw={each === locale ? 650 : 400}
            onClick={() => choose(each)}
          >
            {LANGUAGE_NAMES[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
