import { useTranslations } from 'use-intl';
import { today } from '../../data/clock.ts';
import type { RunWords } from './drive-run.ts';

const DIGITS = 4;

/** Names of files begin with the number of the folder, so that they sort as the folders stand. */
export function useRunWords(): RunWords {
  const t = useTranslations('dossier');
  return {
    title: (title) => t('runs.working', { title }),
    nameOf: ({ number, code, name, copy }) => {
      const folder = [String(number).padStart(DIGITS, '0'), code].filter((part) => part !== '').join(' ');
      return `${folder} ${t('fileName', { name, date: today() })}${copy === 0 ? '' : ` (${copy})`}.pdf`;
    },
  };
}
