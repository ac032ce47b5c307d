import { useTranslations } from 'use-intl';

/** The message of a switch of language, in the language that was switched to. */
export function LanguageSwitched() {
  return useTranslations('settings')('looks.languageSaved');
}
